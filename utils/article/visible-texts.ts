import type { LiveText, Part, TextSurvey } from './survey-texts';
import { isShown } from './unclobbered';

const textsBetweenYields = 200;

/**
 * Takes the flagged texts that a reader can see, in order. Yields every 200 texts: asking may make the page lay out.
 *
 * Where nothing of the article is visible (a consent wall hides the page), all of it counts. Documents without layout
 * have no hidden text but what their markup says, which Readability has left out already.
 */
export function* visibleTexts(survey: TextSurvey, kept: Uint8Array): Generator<void, readonly LiveText[]> {
  const chosen = survey.texts.filter((_, index) => kept[index] === 1);
  const visibility = new Map<number, boolean>();
  const visible: LiveText[] = [];
  for (const [index, text] of chosen.entries()) {
    const isVisible = visibility.get(text.parent) ?? isPartShown(survey.parts[text.parent]);
    visibility.set(text.parent, isVisible);
    if (isVisible) visible.push(text);
    if (index % textsBetweenYields === textsBetweenYields - 1) yield;
  }
  return visible.some(({ node }) => node.data.trim() !== '') ? visible : chosen;
}

function isPartShown(part: Part | undefined): boolean {
  return part === undefined || isShown(part.element);
}

/** Flags every text outside elements of the given names. */
export function flagOutside(survey: TextSurvey, leftOut: ReadonlySet<string>): Uint8Array {
  const kept = new Uint8Array(survey.texts.length).fill(1);
  for (const { localName, from, to } of survey.parts) {
    if (leftOut.has(localName)) kept.fill(0, from, to);
  }
  return kept;
}
