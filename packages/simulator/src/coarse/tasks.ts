import type { Intent } from './loads/load.ts'

/** An intent under way. */
export type Task = {
  intent: Intent
  /** Its place in the order of all. */
  place: number
  /** The object that it is mostly about, else its sender. */
  main: number
  /** The tick in which it was sent. */
  born: number
  /** The sender's next one, in the order of nonces. */
  next: Task | undefined
  /** It came up before its sender's earlier ones had run, and waits for them. */
  isParked: boolean
  /** Where it gathers; -1: nothing had to. */
  meetsAt: number
  /** Its sender's part has run, and a message is on its way to the object, or there. */
  isSent: boolean
}

/** Transactions of each sender, in the order of their nonces. */
export type Lines = {
  /** The one that is due. */
  first(sender: number): Task | undefined
  append(task: Task): void
  /** The one that is due has run: the next one is. */
  advance(sender: number): Task | undefined
  /** All that are due or come after one that is. */
  all(): Task[]
}

export function createLines(accounts: number): Lines {
  const firsts = new Array<Task | undefined>(accounts).fill(undefined)
  const lasts = new Array<Task | undefined>(accounts).fill(undefined)
  return {
    first: (sender) => firsts[sender],
    append(task) {
      const { sender } = task.intent
      const last = lasts[sender]
      if (last !== undefined) last.next = task
      if (firsts[sender] === undefined) firsts[sender] = task
      lasts[sender] = task
    },
    advance(sender) {
      const next = firsts[sender]?.next
      firsts[sender] = next
      if (next === undefined) lasts[sender] = undefined
      return next
    },
    all() {
      const tasks: Task[] = []
      for (const first of firsts) {
        for (let task = first; task !== undefined; task = task.next) tasks.push(task)
      }
      return tasks
    },
  }
}
