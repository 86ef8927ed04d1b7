import type { Page, PageWriter, Sentence } from './pages';
import type { Chance } from './random';

type Edit = (page: Page, chance: Chance, writer: PageWriter) => Page;

/** What editors do to a page; a sentence about another region is another sentence. */
const edits: readonly Edit[] = [
  deleteSentence,
  deleteSentence,
  deleteBlock,
  deleteBlock,
  (page, _, writer) => [writer.blockLike(page), ...page],
  (page, chance, writer) => page.toSpliced(chance.between(0, page.length), 0, writer.blockLike(page)),
  correctFigure,
  correctFigure,
  renameRegion,
  moveBlock,
  mergeBlocks,
  splitBlock,
  addSentence,
];

/** The page after some edits; empty blocks are gone. */
export function editPage(page: Page, chance: Chance, writer: PageWriter): Page {
  let edited = page;
  for (let left = chance.between(1, 5); left > 0; left -= 1) {
    edited = chance
      .of(edits)(edited, chance, writer)
      .filter((block) => block.length > 0);
    if (edited.length === 0) return page;
  }
  if (chance.part() < 0.3) edited = repeatSentence(edited, chance, writer);
  return isReplaced(page, edited) ? editPage(page, chance, writer) : edited;
}

/** A sentence went while its very words came elsewhere: by any standard it was moved. */
function isReplaced(page: Page, edited: Page): boolean {
  const [before, after] = [page.flat(), edited.flat()];
  const text = ({ words }: Sentence) => words.join(' ');
  const known = new Set(before.map(({ id }) => id));
  const added = new Set(after.filter(({ id }) => !known.has(id)).map(text));
  const kept = new Set(after.map((sentence) => `${String(sentence.id)} ${text(sentence)}`));
  return before.some(
    (sentence) => added.has(text(sentence)) && !kept.has(`${String(sentence.id)} ${text(sentence)}`),
  );
}

function deleteSentence(page: Page, chance: Chance): Page {
  const gone = chance.of(page.flat()).id;
  return page.map((block) => block.filter(({ id }) => id !== gone));
}

function deleteBlock(page: Page, chance: Chance): Page {
  return page.toSpliced(chance.between(0, page.length - 1), 1);
}

function correctFigure(page: Page, chance: Chance, writer: PageWriter): Page {
  const { id } = chance.of(page.flat());
  return replaceSentence(page, id, (sentence) => {
    const at = sentence.words.findIndex((word) => /^\d+\D?$/u.test(word));
    if (at === -1) return sentence;
    const figure = (sentence.words[at] ?? '').replace(/\d+/u, writer.figure());
    return { ...sentence, words: sentence.words.with(at, figure) };
  });
}

function renameRegion(page: Page, chance: Chance, writer: PageWriter): Page {
  const { id } = chance.of(page.flat());
  return replaceSentence(page, id, (sentence) => {
    const text = sentence.words.join(' ');
    const name = writer.region();
    const isKnown = page.flat().some(({ words }) => words.join(' ').includes(name));
    const renamed = text.replace(/\p{Lu}\p{Ll}+(?= region|:)/u, name);
    return isKnown || renamed === text ? sentence : writer.sentence(renamed);
  });
}

function moveBlock(page: Page, chance: Chance): Page {
  const from = chance.between(0, page.length - 1);
  const block = page[from] ?? [];
  return page.toSpliced(from, 1).toSpliced(chance.between(0, page.length - 1), 0, block);
}

function mergeBlocks(page: Page, chance: Chance): Page {
  const at = chance.between(0, page.length - 1);
  return page.toSpliced(at, 2, [...(page[at] ?? []), ...(page[at + 1] ?? [])]);
}

function splitBlock(page: Page, chance: Chance): Page {
  const at = chance.between(0, page.length - 1);
  const block = page[at] ?? [];
  const cut = chance.between(0, block.length);
  return page.toSpliced(at, 1, block.slice(0, cut), block.slice(cut));
}

function addSentence(page: Page, chance: Chance, writer: PageWriter): Page {
  const at = chance.between(0, page.length - 1);
  const block = page[at] ?? [];
  const added = writer.blockLike(page).slice(0, 1);
  return page.with(at, block.toSpliced(chance.between(0, block.length), 0, ...added));
}

/** The very words again, as another sentence elsewhere: a summary, a teaser, a copied formula. */
function repeatSentence(page: Page, chance: Chance, writer: PageWriter): Page {
  const { words } = chance.of(page.flat());
  return page.toSpliced(chance.between(0, page.length), 0, [writer.sentence(words.join(' '))]);
}

function replaceSentence(page: Page, wanted: number, replace: (sentence: Sentence) => Sentence): Page {
  return page.map((block) =>
    block.map((sentence) => (sentence.id === wanted ? replace(sentence) : sentence)),
  );
}
