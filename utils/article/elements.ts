/** Elements that begin and end a block of text. Told by name, not by style, so that every reader gives one text. */
export const blockElements = setOf(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure',
  'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main menu nav ol option p pre search section',
  'summary table tbody td tfoot th thead tr ul',
);

/** Elements whose text is not shown as words of the page: never entered. */
export const wordlessElements = setOf('canvas embed noscript object script style template');

/** Parts that are not the article where the whole body has to stand for it. */
export const furnitureElements = setOf('aside button datalist footer head nav option select textarea');

/** Selects elements by whose name or id a page can shadow a property of its document or of a form. */
export const nameableElements =
  ':is(button, embed, fieldset, form, iframe, img, input, object, output, select, textarea):is([name], [id])';

function setOf(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}
