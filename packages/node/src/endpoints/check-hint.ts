import { BlockList, isIP } from 'node:net'

/** Why a hint is not used. */
export class EndpointHintError extends Error {
  readonly code = 'endpoint-hint'
  constructor(why: string) {
    super(
      `The registry's hint is not used: ${why}. Configure an endpoint of your own for the chain.`,
    )
    this.name = 'EndpointHintError'
  }
}

/** Characters of a hint; the registry takes no longer one. */
const hintCharactersMax = 256

/** What is nobody's public server: RFC 1918, 3927, 4193, 6598 and their like. */
const notPublic = new BlockList()
for (const subnet of [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16'],
  ...['172.16.0.0/12', '192.0.0.0/24', '192.168.0.0/16', '198.18.0.0/15', '224.0.0.0/3'],
  ...['::/96', '64:ff9b::/96', 'fc00::/7', 'fe80::/10', 'ff00::/8'],
]) {
  const [network = '', prefix] = subnet.split('/')
  notPublic.addSubnet(network, Number(prefix), network.includes(':') ? 'ipv6' : 'ipv4')
}

/**
 * The hint as a URL that may be asked. Anyone who registers a chain writes it, so it must not lead a node to its operator's own machines, unless the
 * operator wants that (`allowPrivate`: a devnet).
 *
 * @throws EndpointHintError
 */
export async function checkHint(
  hint: string,
  options: { allowPrivate: boolean; lookup: (host: string) => Promise<readonly string[]> },
): Promise<string> {
  if (hint.length > hintCharactersMax || !URL.canParse(hint)) {
    throw new EndpointHintError(`"${hint.slice(0, hintCharactersMax)}" is no URL`)
  }
  const { protocol, username, password, hostname, href } = new URL(hint)
  if (protocol !== 'http:' && protocol !== 'https:') {
    throw new EndpointHintError(`it is neither http nor https, but ${protocol}`)
  }
  if (username !== '' || password !== '') throw new EndpointHintError('it names a user')
  if (options.allowPrivate) return href
  const host = hostname.replace(/^\[|\]$/g, '')
  const addresses = isIP(host) === 0 ? await options.lookup(host) : [host]
  const inside = addresses.find((address) => !isPublic(address))
  if (inside !== undefined || addresses.length === 0) {
    throw new EndpointHintError(`${host} is at ${inside ?? 'no address'}, which is not public`)
  }
  return href
}

function isPublic(address: string): boolean {
  const family = isIP(address)
  return family !== 0 && !notPublic.check(address, family === 6 ? 'ipv6' : 'ipv4')
}
