import { addShapes } from './drawings';
import type { Shape } from './shapes';

/** The drawings that only our own pages need, as in `symbols.svg`: the script for pages of the web is kept without them. */
export const ownPageShapes = {
  search: [{ circle: [7, 7, 4.25] }, { d: 'm10.2 10.2 3.3 3.3' }],
  settings: [{ d: 'M2 4.5h6m4 0h2M2 11.5h2m4 0h6' }, { circle: [10, 4.5, 1.9] }, { circle: [6, 11.5, 1.9] }],
  marks: [{ d: 'M1.5 8S3.9 4 8 4s6.5 4 6.5 4-2.4 4-6.5 4-6.5-4-6.5-4Z' }, { circle: [8, 8, 2] }],
  open: [{ d: 'M6.5 3.5h-3v9h9v-3M9 3h4v4M13 3 7.5 8.5' }],
  private: [
    { box: [2, 3, 12, 10, 1.5], dashes: '2.4 1.9' },
    { d: 'M2.5 6h11', dashes: '2.4 1.9' },
  ],
  lock: [{ d: 'M3.5 7.5h9v6h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5' }],
  backup: [{ d: 'M8 2.5v7m-3-2.8 3 3 3-3M2.5 10.5v3h11v-3' }],
  inbox: [{ d: 'M2.5 9.5 4.5 3h7l2 6.5v4h-11zM2.5 9.5h3.2l.8 1.7h3l.8-1.7h3.2' }],
  conflict: [{ d: 'M2 5.5h6.5M2 3.5v4m6.5-4v4M8.5 10.5H14m-5.5-2v4m5.5-4v4' }],
  table: [{ d: 'M2.5 3.5h11v9h-11zM2.5 6.5h11M2.5 9.5h11M6.5 6.5v6' }],
  timeline: [{ d: 'M2 8h12M4 8V5m4 3v4m4-4V4' }],
  folder: [{ d: 'M2.5 4h4l1.5 2h5.5v7h-11z' }],
  voice: [{ d: 'M2.5 3.5h11v7h-6l-3 3v-3h-2z' }],
  all: [{ d: 'M3 4h10M3 8h10M3 12h6' }],
  side: [{ d: 'M2.5 3.5h11v9h-11zM10 3.5v9' }],
  sort: [{ d: 'M8 3v10m-3.5-3.5L8 13l3.5-3.5' }],
  menu: [{ d: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11' }],
  file: [{ d: 'M4 2.5h5l3 3v8H4zM9 2.5v3h3' }],
  brand: [{ d: 'M3 3v10M6.3 3v10M9.7 3v10M13 3v10M1 11.5 15 4.5' }],
  undo: [{ d: 'M5.5 3 3 5.5 5.5 8M3 5.5h6.2a3.6 3.6 0 0 1 0 7.2H6' }],
} as const satisfies Record<string, readonly Shape[]>;

addShapes(ownPageShapes);
