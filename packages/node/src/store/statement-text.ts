/** SQL for a database with anonymous placeholders: each `?` takes the parameter whose index stands in `order`. */
export type AnonymousStatement = { sql: string; order: number[] }

// Quoted text and comments first, so that a `$1` inside them stays as it is.
const tokens = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\$(\d+)/g

/** Turns `$1`, `$2`, … into `?`. */
export function toAnonymousStatement(text: string): AnonymousStatement {
  const order: number[] = []
  const sql = text.replace(tokens, (token, digits: string | undefined) => {
    if (digits === undefined) return token
    order.push(Number(digits) - 1)
    return '?'
  })
  return { sql, order }
}

/** Whether the statement only reads, and so need not wait for writers. */
export function isRead(sql: string): boolean {
  return /^\s*(?:SELECT|VALUES)\b/i.test(sql)
}
