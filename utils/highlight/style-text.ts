import { colours, inks, lines, type Theme } from './palette';
import { markCertainties, markKinds, type MarkCertainty, type MarkKind } from './types';

/** The registered name of one look. The suffix is this run's own, so that no page can have taken the name. */
export function highlightName(kind: MarkKind, certainty: MarkCertainty | 'open', suffix: string): string {
  return `tallymark-${kind}-${certainty}-${suffix}`;
}

/** Writes the rules for every look, with the words' colour set: a link's own would not be readable on each fill. */
export function styleText(theme: Theme, suffix: string): string {
  const rules = markKinds.flatMap((kind) => [
    ...markCertainties.map((certainty) => lookRule(theme, kind, certainty, suffix)),
    openRule(theme, kind, suffix),
  ]);
  return rules.join('\n');
}

function lookRule(theme: Theme, kind: MarkKind, certainty: MarkCertainty, suffix: string): string {
  const { fill, line } = colours[theme][kind];
  const decoration = `underline ${lines[certainty]} ${line}`;
  return rule(highlightName(kind, certainty, suffix), fill, inks[theme].onFill, decoration);
}

function openRule(theme: Theme, kind: MarkKind, suffix: string): string {
  const { line } = colours[theme][kind];
  const decoration = `underline solid 2px ${inks[theme].onLine}`;
  return rule(highlightName(kind, 'open', suffix), line, inks[theme].onLine, decoration);
}

function rule(name: string, fill: string, ink: string, decoration: string): string {
  const forced = 'background-color: Mark; color: MarkText; text-decoration-color: MarkText';
  return `::highlight(${name}) { background-color: ${fill}; color: ${ink}; text-decoration: ${decoration}; }
@media (forced-colors: active) { ::highlight(${name}) { ${forced}; } }`;
}
