/** First in, first out, in an array whose front is given back now and then. */
export type Queue<Item> = {
  push(item: Item): void
  /** Puts one back that was just taken. */
  unshift(item: Item): void
  peek(): Item | undefined
  shift(): Item | undefined
  readonly length: number
}

/** Taken items that stay in the array before it is copied. */
const WASTE = 4_096

export function createQueue<Item>(): Queue<Item> {
  let items: Item[] = []
  let front = 0
  return {
    push: (item) => {
      items.push(item)
    },
    unshift(item) {
      if (front > 0) items[--front] = item
      else items.unshift(item)
    },
    peek: () => items[front],
    shift() {
      const item = items[front]
      if (front < items.length) front++
      if (front > WASTE && front * 2 > items.length) {
        items = items.slice(front)
        front = 0
      }
      return item
    },
    get length() {
      return items.length - front
    },
  }
}
