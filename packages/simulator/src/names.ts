/** What can be simulated, by name. Apart from what does it: the command line's help shows them without loading that. */
export const loadNames = ['payments', 'exchange', 'mixed'] as const
export type LoadName = (typeof loadNames)[number]

/** Ways to decide what lives where: the network's own first. */
export const placementNames = ['metalayer', 'hash', 'clpa', 'louvain', 'foresight'] as const
export type PlacementName = (typeof placementNames)[number]
