import { describe, expect, test } from 'vitest'
import { allCommands } from '../commands/all.ts'
import { formatHelp, formatOverview } from './format-help.ts'
import { optionName, parseCommandLine } from './parse-command-line.ts'

const address = '0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266'

function parse(line: string) {
  return parseCommandLine(allCommands, line.split(' ').filter(Boolean))
}

function values(line: string): Record<string, unknown> {
  const request = parse(line)
  return request.kind === 'run' ? request.values : {}
}

describe('the command line', () => {
  test('becomes typed values', () => {
    expect(values(`send --to ${address} --value 1.5 --from 3`)).toEqual({
      to: address,
      value: 1_500_000_000_000_000_000n,
      from: { index: 3 },
      noWait: false,
    })
    expect(values('devnet --chains=50 --block-time 0.25')).toMatchObject({
      chains: 50,
      validators: 4,
      blockTime: 250,
      port: 8_500,
      data: undefined,
    })
  })

  test.each([
    ['90', 90_000],
    ['90s', 90_000],
    ['5m', 300_000],
    ['2h', 7_200_000],
  ])('%s is a time', (text, ms) => {
    expect(values(`chaos --for ${text}`)).toMatchObject({ for: ms, load: 'both' })
  })

  test('takes the options of every command', () => {
    const request = parse('status --json --rpc http://127.0.0.1:1')
    expect(request).toMatchObject({
      globals: { json: true, rpc: 'http://127.0.0.1:1', debug: false },
    })
  })

  test.each([
    ['nothing', '', 'help'],
    ['--help', '--help', 'help'],
    ['help on a command', 'help send', 'help'],
    ['a command with -h', 'send -h', 'help'],
    ['--version', '--version', 'version'],
  ])('%s is answered without running anything', (_, line, kind) => {
    expect(parse(line).kind).toBe(kind)
  })

  test.each([
    ['staus', /no command "staus"/, 'Did you mean era status?'],
    ['--json status', /comes before --json/, 'era --help lists the commands.'],
    ['devnet --chain 3', /no option --chain/, 'Did you mean --chains?'],
    ['devnet --chains', /needs a value/, undefined],
    ['devnet --chains --json', /needs a value/, undefined],
    ['devnet --chains 1e2', /from 1 to 127/, undefined],
    ['devnet --verbose=1', /takes no value/, undefined],
    ['devnet extra', /does not take "extra"/, 'See era devnet --help.'],
    ['tx', /HASH is missing/, undefined],
    ['chain slow chain-3 --latency 11', /from 0 to 10 seconds/, undefined],
    ['chain cut chain-3', /one of drain, add, kill, pause, slow, resume/, undefined],
    ['node slow node-2', /one of init, run, kill, pause, cut, resume/, undefined],
    ['chaos --for 5x', /such as 90, 90s, 5m or 2h/, undefined],
    ['chaos --for 0', /from 1 to 86400 seconds/, undefined],
    ['chaos --load all', /one of payments, exchange, both/, undefined],
    ['tx 0x12', /HASH is a hash/, undefined],
    ['account 0xF39Fd6e51aad88F6F4ce6aB8827279cffFb92266', /EIP-55/, undefined],
    [`send --to ${address}`, /--value is missing/, undefined],
    [`send --to ${address} --value 1,5`, /amount of ERA/, undefined],
    [`send --to ${address} --value -1`, /amount of ERA|needs a value/, undefined],
  ])('refuses "%s", with words', (line, message, hint) => {
    expect(() => parse(line)).toThrow(expect.objectContaining({ code: 'usage', exitCode: 2, hint }))
    expect(() => parse(line)).toThrow(message)
  })

  test('never repeats a key', () => {
    const key = `0x${'ab'.repeat(31)}`
    expect(() => parse(`send --to ${address} --value 1 --from ${key}`)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining(key) }),
    )
  })
})

describe('help', () => {
  test.each(allCommands.map((command) => [command.name, command] as const))(
    'of %s shows every option and two examples that parse',
    (_, command) => {
      const help = formatHelp(command)
      for (const name of Object.keys(command.options)) expect(help).toContain(optionName(name))
      for (const { line } of command.examples) {
        expect(help).toContain(line)
        const [, ...words] = line
          .replace(/^\S+=\S+ /, '')
          .replace(' 0x…', ` 0x${'11'.repeat(32)}`)
          .split(' ')
          // As a shell takes quotes off.
          .map((word) => word.replace(/^'(.*)'$/, '$1'))
        expect(parseCommandLine(allCommands, words).kind).toBe('run')
      }
    },
  )

  test.each([
    ['replay x --kinds pay,nothing', /some of pay,token,call/],
    ['sim --chains 1,1001', /from 1 to 1000/],
    ['sim --load payments,gossip', /some of payments,exchange,mixed/],
    ['deploy x --args {}', /list of JSON/],
    ['deploy x --args [', /list of JSON/],
  ])('refuses %s', (line, message) => {
    expect(() => parse(line)).toThrow(message)
  })

  test('reads kinds of a replay once each, and all without any', () => {
    expect(values('replay x --kinds call,pay,call')).toMatchObject({ kinds: ['call', 'pay'] })
    expect(values('replay x')).toMatchObject({ kinds: ['pay', 'token', 'call'] })
  })

  test('lists every command', () => {
    for (const { name, summary } of allCommands) {
      expect(formatOverview(allCommands)).toMatch(new RegExp(`${name} +${summary.slice(0, 10)}`))
    }
  })
})
