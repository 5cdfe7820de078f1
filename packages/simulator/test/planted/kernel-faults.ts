/** A defect of the contracts, as a change of one source. */
export type KernelFault = {
  name: string
  /** Only what becomes of chains that are fenced can show it. */
  isOfFences?: true
  /** Under contracts/src. */
  source: string
  /** Each stands there exactly once. */
  changes: readonly (readonly [from: string, to: string])[]
  /** Those of its contracts that it is in, with where they stand. */
  contracts: readonly ('Adoption' | 'Kernel' | 'Lanes' | 'Moves')[]
}

const inbox = 'kernel/libraries/Inbox.sol'
const execution = 'kernel/libraries/Execution.sol'
const adoption = 'kernel/modules/Adoption.sol'

export const kernelFaults: readonly KernelFault[] = [
  {
    name: 'a payer keeps what is paid',
    source: execution,
    changes: [['journal.write(from, word - value);', 'journal.write(from, word);']],
    contracts: ['Kernel'],
  },
  {
    name: 'fees are free',
    source: execution,
    changes: [
      ['word += (1 << NONCE_SHIFT) - gasUsed * (baseFee + tip);', 'word += (1 << NONCE_SHIFT);'],
    ],
    contracts: ['Kernel'],
  },
  {
    name: 'nonces are not counted',
    source: execution,
    changes: [
      [
        'word += (1 << NONCE_SHIFT) - gasUsed * (baseFee + tip);',
        'word -= gasUsed * (baseFee + tip);',
      ],
    ],
    contracts: ['Kernel'],
  },
  {
    name: 'nonces are not looked at',
    source: execution,
    changes: [
      ['iszero(eq(nonce, mload(add(t, 0x20))))', '0'],
      ['if (t.nonce < nonce) return (NONCE_TOO_LOW, 0);', ''],
      ['if (t.nonce > nonce || nonce == NONCE_MAX) return (NONCE_TOO_HIGH, 0);', ''],
    ],
    contracts: ['Kernel'],
  },
  {
    name: 'an account that leaves stays as well',
    source: 'kernel/libraries/Accounts.sol',
    changes: [['journal.write(Slots.account(owner), AccountWord.unwrap(note));', 'note;']],
    contracts: ['Kernel'],
  },
  {
    name: 'an account that arrives forgets its nonce',
    source: inbox,
    changes: [
      [
        'generation, uint40(version), uint48(first), uint40(block.timestamp), uint96(balance)',
        'generation, uint40(version), 0, uint40(block.timestamp), uint96(balance)',
      ],
    ],
    contracts: ['Lanes'],
  },
  {
    name: 'an account that arrives is not there',
    source: inbox,
    changes: [
      [
        'if (!_follows(word, version)) return false;\n        uint256 balance',
        'if (_follows(word, version)) return true;\n        uint256 balance',
      ],
    ],
    contracts: ['Lanes'],
  },
  {
    name: 'what a lane has delivered is not counted',
    source: 'kernel/modules/Lanes.sol',
    changes: [['journal.write(delivery.slot + 1, delivery.taken);', '']],
    contracts: ['Lanes'],
  },
  {
    name: 'credits count twice',
    source: inbox,
    changes: [
      [
        'word.balance() + uint256(uint96(uint256(credit)))',
        'word.balance() + 2 * uint256(uint96(uint256(credit)))',
      ],
    ],
    contracts: ['Lanes'],
  },
  {
    name: 'a swept pocket stays',
    source: 'kernel/modules/Lanes.sol',
    changes: [
      [
        'journal.write(Slots.account(owners[i]), AccountWord.unwrap(word.withBalance(0)));',
        'journal.write(Slots.account(owners[i]), AccountWord.unwrap(word));',
      ],
    ],
    contracts: ['Lanes'],
  },
  {
    name: 'an heir adopts twice',
    isOfFences: true,
    source: adoption,
    changes: [['if (Words.read(marker) != 0) return;', '']],
    contracts: ['Adoption'],
  },
  {
    name: 'an heir does not mark what it adopted',
    isOfFences: true,
    source: adoption,
    changes: [['journal.write(marker, 1);', '']],
    contracts: ['Adoption'],
  },
  {
    name: 'what is adopted keeps its old version',
    isOfFences: true,
    source: adoption,
    changes: [['there.version() + 1, there.nonce()', 'there.version(), there.nonce()']],
    contracts: ['Adoption'],
  },
  {
    name: 'what is adopted begins with nonce 0',
    isOfFences: true,
    source: adoption,
    changes: [['there.version() + 1, there.nonce()', 'there.version() + 1, 0']],
    contracts: ['Adoption'],
  },
  {
    name: 'notes are not adopted',
    isOfFences: true,
    source: adoption,
    changes: [
      [
        'if (there.status() == STATUS_AWAY && there.version() > here.version() && !leadsHere)',
        'if (there.status() == STATUS_AWAY && there.version() > here.version() && msg.data.length == 0)',
      ],
    ],
    contracts: ['Adoption'],
  },
  {
    name: 'an old note replaces a newer one',
    isOfFences: true,
    source: adoption,
    changes: [
      [
        'if (there.status() == STATUS_AWAY && there.version() > here.version() && !leadsHere)',
        'if (there.status() == STATUS_AWAY)',
      ],
    ],
    contracts: ['Adoption'],
  },
  {
    name: 'a chain that comes back keeps what it had',
    isOfFences: true,
    source: 'kernel/libraries/Homes.sol',
    changes: [
      [
        'AccountWord.wrap(Words.read(id)).inGeneration(generation)',
        'AccountWord.wrap(Words.read(id) & ~(uint256(0xffffff) << 96) | uint256(generation) << 96)',
      ],
    ],
    contracts: ['Adoption', 'Lanes', 'Moves'],
  },
  {
    name: 'nobody inherits births',
    isOfFences: true,
    source: adoption,
    changes: [
      ['return head.generation == 1 && l.genesis', 'return head.generation == 0 && l.genesis'],
    ],
    contracts: ['Adoption'],
  },
  {
    name: 'what was taken back is taken back again',
    isOfFences: true,
    source: 'kernel/modules/Lanes.sol',
    changes: [
      ['journal.write(delivery.slot, uint256(delivery.hash));', ''],
      [
        'journal.write(delivery.slot + 1, delivery.taken);',
        'if (delivery.detours == 0) { journal.write(delivery.slot, uint256(delivery.hash)); journal.write(delivery.slot + 1, delivery.taken); }',
      ],
    ],
    contracts: ['Lanes'],
  },
]
