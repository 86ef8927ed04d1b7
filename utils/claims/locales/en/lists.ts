/** English words that open a list: what its items were lost as, or promised as. */
export const lists = {
  losses: ['losses', 'lost', 'destroyed', 'casualties', 'loss'],
  supplies: [
    'package',
    'capabilities',
    'aid',
    'assistance',
    'deliveries',
    'supplies',
    'pledged',
    'includes',
    'delivery',
    'shipment',
    'donation',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
