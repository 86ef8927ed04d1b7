import type { ListWords } from '../locale-words';

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
    'delivery',
    'shipment',
    'donation',
  ],
  openers: ['includes'],
} as const satisfies ListWords;
