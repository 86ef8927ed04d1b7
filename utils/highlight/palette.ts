import type { MarkCertainty, MarkKind } from './types';

export type Theme = 'light' | 'dark';

/** Fill, and the line under it: ≥ 4.5 : 1 against each other and the usual pages, apart for colour-blind readers. */
export const colours: Record<Theme, Record<MarkKind, { readonly fill: string; readonly line: string }>> = {
  light: {
    loss: { fill: '#ecb296', line: '#9c1509' },
    displacement: { fill: '#f9e57e', line: '#7a631f' },
    territory: { fill: '#d4f9db', line: '#177c52' },
    strength: { fill: '#7dc5f6', line: '#0e4f86' },
    attack: { fill: '#f1e5fc', line: '#9342c5' },
    supply: { fill: '#bdbdbd', line: '#4c4c4c' },
    note: { fill: '#e9f0fc', line: '#0b57d0' },
  },
  dark: {
    loss: { fill: '#582401', line: '#f9725f' },
    displacement: { fill: '#766915', line: '#fae7b3' },
    territory: { fill: '#4a715b', line: '#90fec6' },
    strength: { fill: '#012e62', line: '#2e9bfa' },
    attack: { fill: '#6a5b90', line: '#ecd9fc' },
    supply: { fill: '#393535', line: '#9f9f9f' },
    note: { fill: '#25304a', line: '#8ab4f8' },
  },
};

/** Words on a fill, and words on a line's colour where the mark is open. */
export const inks: Record<Theme, { readonly onFill: string; readonly onLine: string }> = {
  light: { onFill: '#141414', onLine: '#ffffff' },
  dark: { onFill: '#ffffff', onLine: '#1c1b22' },
};

export const lines: Record<MarkCertainty, string> = {
  asserted: 'solid 2px',
  reported: 'solid 1px',
  claimed: 'dashed 2px',
  unconfirmed: 'dotted 2px',
  denied: 'wavy 1px',
  planned: 'double 1px',
};
