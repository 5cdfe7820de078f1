import {
  createJsonRpcClient,
  createMemoryJournal,
  deployerFromKey,
  inspectChain,
  joinChain,
  systemDeploymentClock,
} from '@metalayer/chain'
import { chainKinds } from '@metalayer/protocol'
import { parseEther } from 'viem'
import { devnetAccounts } from '../../src/accounts.ts'
import type { Devnet } from '../../src/devnet.ts'
import type { Rollup } from './rollup.ts'

const [deployer] = devnetAccounts('deployer', 1)

/** Joins a rollup of the kind defi to a devnet, as `era chain add` does. */
export async function joinRollup(
  devnet: Pick<Devnet, 'info' | 'deployment'>,
  rollup: Pick<Rollup, 'rpc'>,
) {
  const client = createJsonRpcClient({ url: rollup.rpc })
  const hub = createJsonRpcClient({ url: devnet.info.hub.rpc })
  const signal = new AbortController().signal
  const { configuration, addresses } = devnet.deployment
  const key = deployerFromKey(deployer?.privateKey ?? '0x')
  try {
    const chain = await inspectChain(client, { takenIds: new Set(), nowMs: Date.now() }, signal)
    return await joinChain(
      {
        network: { genesis: configuration, ...addresses },
        ...{ chain, kind: chainKinds.defi, endpoint: rollup.rpc },
        validators: configuration.validators.map(({ signer }) => signer),
        validatorBalance: parseEther('10'),
      },
      {
        ...{ client, hub, deployer: key, owner: key },
        ...{ journal: createMemoryJournal(), clock: systemDeploymentClock },
      },
      signal,
    )
  } finally {
    client.close()
    hub.close()
  }
}
