/** How the report looks, on a screen and on paper. */
export const reportStyle = `
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2 { line-height: 1.2; }
section { border-top: 1px solid; margin-top: 2rem; }
article { margin: 1.5rem 0; break-inside: avoid; }
blockquote { margin: 0; padding-inline-start: 1rem; border-inline-start: 3px solid; white-space: pre-wrap; }
.note { white-space: pre-wrap; }
.tag { border: 1px solid; border-radius: 3px; padding: 0 0.3em; }
.small, table { font-size: 0.8rem; }
a, code { overflow-wrap: anywhere; }
td, th { text-align: start; vertical-align: top; padding-inline-end: 1rem; }
ins { text-decoration: underline; }
@media print { body { margin: 0; max-width: none; } a { color: inherit; } }
`;
