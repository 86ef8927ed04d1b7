/**
 * The script that a case file carries to check itself without a network, as text: the file must stand alone, long after
 * the extension that wrote it. It hashes again what the file holds, by the rules of `utils/annotation/history.ts`.
 */
export const verifierScript = `
const read = (kind) => [...document.querySelectorAll('script[data-kind="' + kind + '"]')].map((each) => JSON.parse(each.textContent));
const sort = (value) => Array.isArray(value) || value === null || typeof value !== 'object' ? value
  : Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
const canonical = (value) => JSON.stringify(value, (_, member) => sort(member));
const sha256 = async (text) => [...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))]
  .map((byte) => byte.toString(16).padStart(2, '0')).join('');

async function checkText({ hash, text }) {
  return (await sha256(text)) === hash ? null : 'The text ' + hash + ' is not what its hash names.';
}

async function checkEntry({ payload, hash, ...link }) {
  const at = 'Entry ' + link.seq + ' of ' + link.chain;
  if ((await sha256(canonical(link))) !== hash) return at + ' was altered.';
  if (payload !== null && (await sha256(canonical(payload))) !== link.payloadHash) return 'What ' + at + ' says was altered.';
  return null;
}

function checkLinks(entries) {
  const byPlace = new Map(entries.map((entry) => [entry.chain + ' ' + entry.seq, entry]));
  return entries.map((entry) => {
    const before = byPlace.get(entry.chain + ' ' + (entry.seq - 1));
    return before !== undefined && before.hash !== entry.previous ? 'Entry ' + entry.seq + ' does not follow the one before.' : null;
  });
}

async function check() {
  const [texts, entries] = [read('text'), read('entry')];
  const found = await Promise.all([...texts.map(checkText), ...entries.map(checkEntry)]);
  const faults = [...found, ...checkLinks(entries)].filter((fault) => fault !== null);
  const shown = document.getElementById('verdict');
  shown.dataset.holds = String(faults.length === 0);
  shown.textContent = faults.length === 0
    ? texts.length + ' texts and ' + entries.length + ' entries of the history are what their hashes name, and follow each other.'
    : faults.join(' ');
}

document.getElementById('check').addEventListener('click', () => {
  check().catch((error) => { document.getElementById('verdict').textContent = 'This browser cannot check it here: ' + error.message; });
});
`;
