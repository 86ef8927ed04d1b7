/** One stroke of an icon, on a grid of 16. Without `filled` it is drawn as a line. */
export type Shape = (
  | { readonly d: string }
  | { readonly circle: readonly [cx: number, cy: number, r: number] }
  | { readonly box: readonly [x: number, y: number, width: number, height: number, radius: number] }
) & { readonly filled?: true; readonly width?: number; readonly dashes?: string };

/** The drawings that pages of the web need, as in `symbols.svg`; those of our own pages are in `own-page-shapes.ts`. */
export const shapes = {
  close: [{ d: 'm4 4 8 8m0-8-8 8' }],
  more: [{ d: 'M3.5 8h.01M8 8h.01M12.5 8h.01', width: 2.25 }],
  down: [{ d: 'm4 6 4 4 4-4' }],
  next: [{ d: 'm6 4 4 4-4 4' }],
  previous: [{ d: 'm10 4-4 4 4 4' }],
  arrow: [{ d: 'M2.5 8h11m-4-4 4 4-4 4' }],
  plus: [{ d: 'M8 3.5v9M3.5 8h9' }],
  link: [
    {
      d: 'M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2.2-2.2A2.6 2.6 0 0 0 9 3.3l-.8.8m1 2.7a2.6 2.6 0 0 0-3.7 0L3.3 9A2.6 2.6 0 0 0 7 12.7l.8-.8',
    },
  ],
  note: [{ d: 'M3 3.5h10v6.5L10 13H3zM13 10h-3v3M5.5 6h5M5.5 8.5h3' }],
  copy: [{ d: 'M5.5 5.5h7v8h-7zM3.5 10.5v-8h7' }],
  alert: [{ d: 'M8 2.5 14.2 13H1.8zM8 6.7v3M8 11.3h.01' }],
  changed: [{ d: 'M8 3 14 13H2Z' }],
  unplaced: [{ d: 'M3 3.5h10M3 12.5h10M3 8h2.5m5 0H13M7 7l2 2m0-2-2 2' }],
  check: [{ d: 'm3.5 8.5 3 3 6-7' }],
  bin: [{ d: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.5 9h6l.5-9' }],
  compare: [{ d: 'M2.5 2.5v11h11M6 10.5v-4m-1 0h2m-2 4h2M11.5 8V4m-1 0h2m-2 4h2' }],
  none: [{ circle: [8, 8, 5.5], dashes: '1.6 1.86' }],
  corroborated: [
    {
      d: 'M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5Zm3.6 4.4-4.1 5.2L4.6 8.7l1-1.1 1.7 1.5 3.1-3.9Z',
      filled: true,
    },
  ],
  plausible: [{ circle: [8, 8, 5.5] }, { d: 'M2.5 8a5.5 5.5 0 0 0 11 0Z', filled: true }],
  disputed: [{ circle: [8, 8, 5.5] }, { d: 'M5.4 6.7h5.2M5.4 9.3h5.2M9.4 4.9 6.6 11.1', width: 1.25 }],
  contradicted: [
    {
      d: 'M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5ZM5.7 4.7 8 7l2.3-2.3 1 1L9 8l2.3 2.3-1 1L8 9l-2.3 2.3-1-1L7 8 4.7 5.7Z',
      filled: true,
    },
  ],
  'not-checkable': [{ circle: [8, 8, 5.5] }, { d: 'M5.5 8h5' }],
} as const satisfies Record<string, readonly Shape[]>;
