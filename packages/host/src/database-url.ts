/** A PostgreSQL database, as libpq writes it; the host may be left out, or be a socket's directory in `?host=`, which no URL of the web could be. */
const form = /^postgres(?:ql)?:\/\/(?:([^:@/]*)(?::([^@/]*))?@)?[^@]*$/

/** Whether `text` is the address of a PostgreSQL database. */
export function isDatabaseUrl(text: string): boolean {
  return form.test(text)
}

/** What must not be shown of the address of a database: its password, as it is written and as it is meant. */
export function secretsOfDatabase(url: string): string[] {
  const passwords = [url.match(form)?.[2], url.match(/[?&]password=([^&]*)/)?.[1]]
  return passwords
    .flatMap((password = '') => [password, decode(password)])
    .filter((one) => one !== '')
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A lone percent sign stands for itself.
    return text
  }
}
