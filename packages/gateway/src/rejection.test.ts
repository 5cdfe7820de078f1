import type { RejectionCode } from '@metalayer/node'
import {
  BaseError,
  decodeErrorResult,
  FeeCapTooLowError,
  type Hex,
  InsufficientFundsError,
  IntrinsicGasTooLowError,
  NonceTooHighError,
  NonceTooLowError,
  RpcRequestError,
} from 'viem'
import { getNodeError } from 'viem/utils'
import { expect, test } from 'vitest'
import { toRpcError } from './rejection.ts'

const coded = (code: string, message = 'at 7') => Object.assign(new Error(message), { code })

const codes: Record<RejectionCode, [number, RegExp, (new (...options: never[]) => Error)?]> = {
  malformed: [-32602, /^rlp: /],
  'unsupported-type': [-32000, /^transaction type not supported/],
  'wrong-chain': [-32000, /^invalid chain id/],
  'bad-signature': [-32000, /^invalid transaction v, r, s values/],
  'nonce-too-low': [-32000, /^nonce too low/, NonceTooLowError],
  'nonce-too-high': [-32000, /^nonce too high/, NonceTooHighError],
  'insufficient-funds': [
    -32000,
    /^insufficient funds for gas \* price \+ value/,
    InsufficientFundsError,
  ],
  'fee-too-low': [-32000, /^transaction underpriced/, FeeCapTooLowError],
  'intrinsic-gas': [-32000, /^intrinsic gas too low/, IntrinsicGasTooLowError],
  'gas-limit': [-32000, /^exceeds block gas limit/],
  'initcode-size': [-32000, /^max initcode size exceeded/],
  'forbidden-code': [-32000, /^code is not allowed here/],
  'creation-reverts': [3, /^execution reverted/],
  'step-reverts': [3, /^execution reverted/],
  'no-such-contract': [3, /^execution reverted: this network deploys with CREATE2: /],
  multicall: [-32000, /^Multicall3 is for calls/],
  'foreign-account': [-32000, /^needs the account of another user/],
  apart: [-32000, /^needs what cannot be brought together/],
  'underpriced-replacement': [-32000, /^replacement transaction underpriced/],
  // ethers and geth's users look for the first words, MetaMask for the last.
  'already-known': [-32000, /^already known: known transaction/],
  'sender-limit': [-32005, /^account limit exceeded/],
  'outbox-full': [-32005, /^txpool is full/],
  congested: [-32005, /^the sender’s chain is congested/],
  'not-stored': [-32002, /^transaction not stored by enough validators/],
}

test.for(Object.entries(codes))(
  '%s is worded so that libraries know it',
  ([code, [rpcCode, words, known]]) => {
    const error = toRpcError(coded(code, 'what the node says'))
    expect(error.code).toBe(rpcCode)
    expect(error.message).toMatch(words)
    expect(error.message).toContain('what the node says')
    if (known === undefined) return
    const received = new RpcRequestError({
      body: {},
      error: { code: rpcCode, message: error.message },
      url: '',
    })
    expect(getNodeError(new BaseError('failed', { cause: received }), {})).toBeInstanceOf(known)
  },
)

test('where an app is, every library shows that decodes a revert (P30)', () => {
  const error = toRpcError(coded('no-such-contract', 'the app is at 0x01'))
  expect(decodeErrorResult({ data: error.data as Hex })).toMatchObject({
    ...{ errorName: 'Error', args: ['this network deploys with CREATE2: the app is at 0x01'] },
  })
})

test('other errors of a node: state that is gone, chains that are down, and nothing of the rest', () => {
  expect(toRpcError(coded('state-unavailable'))).toMatchObject({
    code: -32000,
    message: 'missing trie node: at 7',
  })
  expect(toRpcError(coded('simulation-unavailable'))).toMatchObject({ code: -32002 })
  for (const error of [
    coded('toString'),
    coded('other'),
    'text',
    undefined,
    null,
    new Error('secret'),
  ]) {
    expect(toRpcError(error)).toMatchObject({
      code: -32603,
      message: expect.not.stringContaining('secret'),
    })
  }
})
