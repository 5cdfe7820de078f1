import { execFileSync } from 'node:child_process'

/** A host of a test: a network namespace of Linux, with an address of its own on a bridge. */
export type Host = {
  name: string
  address: string
  /** What stands before a command line so that it runs there. */
  exec: readonly string[]
  /** Takes the cable out, or puts it back: whatever is under way gets no answer, and no end. */
  setLink(isUp: boolean): void
}

export type HostBridge = {
  /** Of this machine on the bridge: where all hosts reach it. */
  address: string
  hosts: readonly Host[]
  close(): void
}

/** Why there can be no hosts here, in words that help; undefined: there can. */
export function whyNoHosts(): string | undefined {
  const probe = `ml-probe-${process.pid}`
  try {
    ip('-V')
  } catch {
    return 'iproute2 is not installed, so nodes are not tested on hosts of their own. Install it: apt-get install iproute2'
  }
  try {
    ip('netns', 'add', probe)
    ip('netns', 'del', probe)
    return undefined
  } catch {
    return 'This user may make no network namespaces, so nodes are not tested on hosts of their own. Run as root, in a container with --cap-add NET_ADMIN --cap-add SYS_ADMIN'
  }
}

/** Makes hosts on one bridge. Names and addresses have the process's id in them, so that two tests do not meet. */
export function createHostBridge(count: number): HostBridge {
  const id = process.pid % 65_536
  const [high, low] = [id >> 8, id & 255]
  const at = (place: number): string => `10.${100 + (high % 100)}.${low}.${place}`
  const bridge = `mlb${id}`
  const hosts: Host[] = []

  function close(): void {
    // A namespace takes its end of the cable along, and with it the other one.
    for (const { name } of hosts.splice(0)) ip('netns', 'del', name)
    ip('link', 'del', bridge)
  }

  ip('link', 'add', bridge, 'type', 'bridge')
  try {
    ip('address', 'add', `${at(1)}/24`, 'dev', bridge)
    ip('link', 'set', bridge, 'up')
    for (let place = 0; place < count; place++) {
      const name = `mlh${id}-${place + 1}`
      const cable = `mlc${id}-${place + 1}`
      const address = at(place + 11)
      ip('netns', 'add', name)
      hosts.push({
        ...{ name, address, exec: ['ip', 'netns', 'exec', name] },
        setLink: (isUp) => ip('link', 'set', cable, isUp ? 'up' : 'down'),
      })
      ip('link', 'add', cable, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', name)
      ip('link', 'set', cable, 'master', bridge, 'up')
      ip('-n', name, 'address', 'add', `${address}/24`, 'dev', 'eth0')
      ip('-n', name, 'link', 'set', 'lo', 'up')
      ip('-n', name, 'link', 'set', 'eth0', 'up')
    }
  } catch (error) {
    close()
    throw error
  }
  return { address: at(1), hosts, close }
}

function ip(...line: string[]): void {
  execFileSync('ip', line, { stdio: 'pipe' })
}
