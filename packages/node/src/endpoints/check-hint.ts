import { isIP } from 'node:net'
import { isPublicAddress } from './public-address.ts'

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
  const inside = addresses.find((address) => !isPublicAddress(address))
  if (inside !== undefined || addresses.length === 0) {
    throw new EndpointHintError(`${host} is at ${inside ?? 'no address'}, which is not public`)
  }
  return href
}
