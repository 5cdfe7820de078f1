import type { Hex } from 'viem'
import { compile } from '../compile.ts'

/** Code that makes the app of that name, which stands in a file of that name beside this one. */
export const compileApp = (name: string): Hex =>
  compile(`packages/testing/src/apps/${name}.sol`, name).bytecode
