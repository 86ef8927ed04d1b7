/** Two articles that give one force two sizes, and a third that passes on what the first one quoted. */
export const reports: Readonly<Record<string, string>> = {
  '/first': report(
    'Press office on Hajin',
    '2026-11-10',
    'The SDF has 15,000 fighters in Hajin, the SDF press office said.',
  ),
  '/second': report(
    'Columns near Hajin',
    '2026-11-12',
    'The SDF has over 17,000 fighters in Hajin, Colonel Dana Whitlock said.',
  ),
  '/third': report(
    'Winter in Hajin',
    '2026-11-13',
    'The SDF has 15,000 fighters in Hajin, the SDF press office said.',
  ),
};

/** A short report in the manner of a news page; the figure stands in its first paragraph. */
export function report(title: string, published: string, sentence: string): string {
  const road =
    'The road to the river was open in the morning and closed again at noon, when soldiers at the bridge sent cars back. ' +
    'Traders sold bread and onions in the shade of the grain store, and people who had come for the market waited there ' +
    'until buses took them home.';
  const front =
    'The front runs along the canal, past the old mill and the burnt school. Fighters on both banks can hear each other ' +
    'at night, a teacher said, and the shelling begins when the fog lifts from the fields.';
  const paragraphs = [`${sentence} ${road}`, `${title}. ${front} ${road}`, `${front} ${road} ${published}`];
  return `<!doctype html><html lang="en"><head><style>main { inline-size: 40rem; margin: 2rem auto }</style><title>${title}</title>
    <meta property="article:published_time" content="${published}T08:00:00Z" /></head>
    <body><main><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main></body></html>`;
}
