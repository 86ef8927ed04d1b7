import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { hostileText } from './hostile-strings';
import { mutated } from './mutate';

const report =
  'Nine conscripts were killed near Telma on Friday, the ministry said, and at least 57 fighters were wounded. ';
const ordinary = fc.constantFrom(
  report,
  report.repeat(4),
  'Rebels captured 12 soldiers and destroyed two tanks in Arsa. ',
  'The town has had no water for a week, residents said. ',
);
const words = fc.oneof({ weight: 3, arbitrary: ordinary }, { weight: 1, arbitrary: hostileText });

const tags = [
  ...[
    'p',
    'p',
    'p',
    'div',
    'article',
    'section',
    'main',
    'h1',
    'h2',
    'li',
    'td',
    'table',
    'tr',
    'blockquote',
  ],
  ...[
    'span',
    'b',
    'a',
    'br',
    'form',
    'template',
    'noscript',
    'svg',
    'math',
    'title',
    'style',
    'script',
    'iframe',
  ],
  ...[
    'object',
    'select',
    'option',
    'textarea',
    'plaintext',
    'slot',
    'x-y',
    'html',
    'body',
    'head',
    'frameset',
  ],
];
const attributes = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      ' hidden',
      ' style="display:none"',
      ' dir="rtl"',
      ' lang="uk"',
      ' name="body"',
      ' name="children"',
    ],
    ...[
      ' id="documentElement"',
      ' name="textContent"',
      ' name="parentNode" id="attributes"',
      ' name="ownerDocument"',
    ],
    ...[
      ' class="article-body"',
      ' class="comment share nav"',
      ' aria-hidden="true"',
      ' role="article"',
      ' is="x-y"',
    ],
  ),
  hostileText.map((text) => ` title=${text}`),
);

const part: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: words },
  {
    weight: 6,
    arbitrary: fc
      .record({
        tag: fc.constantFrom(...tags),
        attributes,
        words,
        closed: fc.integer({ max: 9 }).map((n) => n !== 0),
      })
      .map((is) => `<${is.tag}${is.attributes}>${is.words}${is.closed ? `</${is.tag}>` : ''}`),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('<div>'.repeat(700), '<b><i>'.repeat(80), '</div>', '<!--', ']]>', '&#0;'),
  },
);

const linked = mutated(
  fc.constant({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@graph': [{ '@type': ['Report'], datePublished: '2026-11-20' }],
    headline: report,
    author: [{ name: 'A. Reporter' }, 'B. Reporter'],
    publisher: { name: 'News' },
    datePublished: '2026-11-20T10:00:00Z',
  }),
).map((data) => `<script type="application/ld+json">${asJson(data)}</script>`);

const metaNames = [
  'og:title',
  'og:url',
  'og:locale',
  'og:site_name',
  'author',
  'article:published_time',
  '__proto__',
];
const meta = fc
  .tuple(fc.constantFrom(...metaNames), hostileText)
  .map(([name, text]) => `<meta property="${name}" content="${text.replaceAll('"', '&quot;')}">`);
const head = fc.oneof(
  linked,
  meta,
  hostileText.map((text) => `<title>${text}</title>`),
  hostileText.map((text) => `<link rel=canonical href="${text.replaceAll('"', '')}">`),
);

/** Pages built of sound and of hostile parts, head and body. */
const generated = fc
  .tuple(fc.array(head, { maxLength: 6 }), fc.array(part, { maxLength: 40, size: 'max' }))
  .map(([heads, parts]) => pageOf(heads.join(''), parts.join('')));

const folder = 'tests/fixtures/pages';
const ownPages = [
  readFileSync('scripts/demo/article.html', 'utf8'),
  ...readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
];

/** Our own pages with a few stretches cut out, doubled, or written over. */
const disturbed = fc
  .tuple(
    fc.constantFrom(...ownPages),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 400 }), part), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .map(([page, cuts]) =>
    cuts.reduce((markup, [where, length, instead]) => {
      const at = Math.floor(where * markup.length);
      return markup.slice(0, at) + instead + markup.slice(at + length);
    }, page),
  );

/** Markup of a page that somebody wrote badly, or wrote against us. */
export const hostilePage: fc.Arbitrary<string> = fc.oneof(
  generated,
  disturbed.map((markup) => pageOf('', markup)),
);

/** The root, head and body that a browser's parser makes of anything; the parser of these tests wants them written. */
function pageOf(head: string, body: string): string {
  return `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
}

/** As JSON, where it can be. */
function asJson(data: unknown): string {
  try {
    return JSON.stringify(data) ?? 'null';
  } catch {
    return '{"@type":"NewsArticle",';
  }
}
