import fc from 'fast-check';

/** What becomes markup, a script, an address or an instruction where somebody forgets that it is text. */
export const hostileStrings = [
  '<script>globalThis.ran = 1</script>',
  '</title><script>globalThis.ran = 2</script>',
  '</script><script>globalThis.ran = 3</script>',
  '--></style></textarea><img src=x onerror="globalThis.ran = 4">',
  '<svg onload=globalThis.ran=5>',
  '<svg><script>globalThis.ran&#61;6</script></svg>',
  '<math><mtext></mtext><mglyph><style><img src=x onerror=globalThis.ran=7>',
  '<noscript><p title="</noscript><img src=x onerror=globalThis.ran=8>">',
  '<iframe srcdoc="<script>parent.ran = 9</script>"></iframe>',
  '<a href="javascript:globalThis.ran=10">all the news</a>',
  '<details open ontoggle=globalThis.ran=11><summary>more</summary></details>',
  '<body onload=globalThis.ran=12><base href="https://elsewhere.example/">',
  '<template shadowrootmode="open"><script>globalThis.ran = 13</script></template>',
  '" autofocus onfocus="globalThis.ran = 14" x="',
  "' onmouseover='globalThis.ran = 15",
  '`${globalThis.ran = 16}`',
  '{{constructor.constructor("globalThis.ran = 17")()}}',
  'javascript:globalThis.ran=18',
  ' \u0001JaVa\tScript:globalThis.ran=19',
  'data:text/html,<script>globalThis.ran = 20</script>',
  ']]><script>globalThis.ran = 21</script>',
  '<!--<script>globalThis.ran = 22</script>-->',
  '&lt;script&gt;globalThis.ran = 23&lt;/script&gt;',
  '\u202e<tpircs>\u2066',
  '\ud83d',
  '\0<b\0>',
  '%3Cscript%3EglobalThis.ran=24%3C/script%3E',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '$& $1 $` \\1 \\u0041',
  'x'.repeat(3_000),
  'a\u0300'.repeat(400),
  '1,'.repeat(500),
  '('.repeat(300),
] as const;

/** One of those, alone or inside other words, or any string at all. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...hostileStrings),
  fc
    .tuple(
      fc.string({ maxLength: 20 }),
      fc.constantFrom(...hostileStrings),
      fc.string({ unit: 'binary', maxLength: 20 }),
    )
    .map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
