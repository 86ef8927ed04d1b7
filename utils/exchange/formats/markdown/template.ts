/** Values that a template names. */
export type TemplateValues = Readonly<Record<string, string>>;

/**
 * Fills a template: `{{name}}` becomes its value, and what stands between `{{#notes}}` and `{{/notes}}` is repeated for
 * each note. A name that is not known becomes nothing.
 */
export function fillTemplate(
  template: string,
  values: TemplateValues,
  notes: readonly TemplateValues[],
): string {
  return template
    .replace(/\{\{#notes\}\}\n?(.*?)\{\{\/notes\}\}\n?/gsu, (_whole, part: string) =>
      notes.map((note) => fillValues(part, { ...values, ...note })).join(''),
    )
    .replace(/\{\{(\w+)\}\}/gu, (_whole, name: string) => values[name] ?? '');
}

/** Braces within values are not filled again: they are the article's or the reader's. */
function fillValues(part: string, values: TemplateValues): string {
  return part.replace(/\{\{(\w+)\}\}/gu, (_whole, name: string) =>
    (values[name] ?? '').replaceAll('{{', '{\u200b{'),
  );
}
