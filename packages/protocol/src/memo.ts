/**
 * Remembers what `make`, which must be a pure function, gave for the last keys that it was asked for: `most` of them at least, twice as many at most. What was not asked for while as many
 * new ones came is forgotten.
 */
export function memo<Key, Value>(most: number, make: (key: Key) => Value): (key: Key) => Value {
  let young = new Map<Key, Value>()
  let old = new Map<Key, Value>()

  function keep(key: Key, value: Value): Value {
    if (young.size >= most) {
      old = young
      young = new Map()
    }
    young.set(key, value)
    return value
  }

  return (key) => {
    const known = young.get(key)
    if (known !== undefined) return known
    return keep(key, old.get(key) ?? make(key))
  }
}
