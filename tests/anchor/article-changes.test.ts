import { expect, test } from 'vitest';
import { articleChanges } from '@/utils/anchor/article-changes';
import { runAtOnce } from '@/utils/text/run-in-tasks';

/** Each change as a line: "edited 2: 14 → 17 | old sentence → new sentence". */
function changes(before: string, after: string): readonly string[] {
  return runAtOnce(articleChanges(before, after)).map((change) => {
    const figures = change.figures.map((figure) => `${figure.before} → ${figure.after}`).join(', ');
    return `${change.kind} ${change.paragraph}: ${figures} | ${change.before} → ${change.after}`;
  });
}

const report = [
  'The ministry of Lower Varn gave its morning report. Rain fell on the river.',
  'Shelling killed 14 people and wounded 30 in the port of Orvik. The mayor asked for help.',
  'The trains to the coast stand still. Nobody knows until when.',
];
const before = report.join('\n\n');

test('a corrected figure comes with its sentence and its paragraph', () => {
  expect(changes(before, before.replace('14', '17').replace('30', '41'))).toEqual([
    'edited 2: 14 → 17, 30 → 41 | Shelling killed 14 people and wounded 30 in the port of Orvik. → Shelling killed 17 people and wounded 41 in the port of Orvik.',
  ]);
});

test('what was added and removed stands where it is, or was', () => {
  const after = [report[0], 'A third ship reached the harbour of Orvik at noon.', report[2]].join('\n\n');
  expect(changes(before, after)).toEqual([
    'removed 2:  | Shelling killed 14 people and wounded 30 in the port of Orvik. → ',
    'removed 2:  | The mayor asked for help. → ',
    'added 2:  |  → A third ship reached the harbour of Orvik at noon.',
  ]);
});

test('a sentence that was cut from the end comes last', () => {
  expect(changes(before, before.replace(' Nobody knows until when.', ''))).toEqual([
    'removed 3:  | Nobody knows until when. → ',
  ]);
});

test('other wording without a figure is a change too', () => {
  expect(changes(before, before.replace('asked for', 'begged for'))).toEqual([
    'edited 2:  | The mayor asked for help. → The mayor begged for help.',
  ]);
});

test.each([
  ['the same text', before],
  ['other white space', before.replace('the port', 'the  port')],
  ['paragraphs joined', before.replace('\n\nThe trains', ' The trains')],
  ['a paragraph that moved', [report[1], report[0], report[2]].join('\n\n')],
])('%s is no change', (_, after) => expect(changes(before, after)).toEqual([]));

test('a text of 20,000 words is compared in short steps', () => {
  const long = (figure: number) =>
    Array.from(
      { length: 1_400 },
      (_, at) =>
        `Shell ${at} fell on the ${at}th house of street ${at % 97} and killed ${at % 7 === 3 ? at + figure : at} people there.`,
    ).join('\n\n');
  const steps = articleChanges(long(0), long(1));
  let longest = 0;
  for (let isDone = false; !isDone;) {
    const start = performance.now();
    isDone = steps.next().done === true;
    longest = Math.max(longest, performance.now() - start);
  }
  // Ten times what it takes: this machine may be busy.
  expect(longest).toBeLessThan(300);
});
