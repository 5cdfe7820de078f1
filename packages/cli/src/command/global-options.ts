import { flag, optional } from './parameter.ts'
import { parseUrl } from './parse-value.ts'

/** Options of every command. */
export const globalOptions = {
  rpc: optional(
    { placeholder: 'URL', summary: "The network's RPC (default: the running devnet's)" },
    parseUrl,
  ),
  json: flag('Print one JSON value instead of text'),
  debug: flag('Print where an error comes from'),
  help: flag('Show this help'),
}
