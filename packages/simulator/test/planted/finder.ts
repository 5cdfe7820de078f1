import { plantSources } from './plant-sources.ts'
import { sourceFaults } from './source-faults.ts'

// A process that looks for one fault: `finder.ts NAME`. Everything of the node is loaded after its sources were planted.

const [, , name] = process.argv
const planted = sourceFaults.find((fault) => fault.name === name)
if (planted !== undefined) plantSources(planted.sources)
const { findFault } = await import('./find-fault.ts')
const { kernelFaults } = await import('./kernel-faults.ts')
const { nodeFaults } = await import('./node-faults.ts')
const fault = planted ?? [...kernelFaults, ...nodeFaults].find((one) => one.name === name)
if (fault === undefined) throw new RangeError(`There is no planted fault "${name}".`)
const found = await findFault(fault)
process.send?.(found ?? null, () => process.exit())
