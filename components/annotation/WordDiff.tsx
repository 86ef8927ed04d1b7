import { wordChanges, type WordChange } from '@/utils/text/word-changes';

interface WordDiffProps {
  readonly before: string;
  readonly after: string;
}

/** Shows what changed in a passage: figures first and large, then the wording with strikes and underlines. */
export function WordDiff({ before, after }: WordDiffProps) {
  const { changes, pieces } = wordChanges(before, after);
  const figures = changes.filter(({ isFigure }) => isFigure);
  return (
    <>
      {figures.map((change, index) => (
        <FigureChange key={index} {...change} />
      ))}
      <p class="quote" dir="auto">
        {pieces.map(({ kind, text }, index) => {
          if (kind === 'removed') return <del key={index}>{text}</del>;
          return kind === 'added' ? <ins key={index}>{text}</ins> : text;
        })}
      </p>
    </>
  );
}

function FigureChange({ before, after }: WordChange) {
  return (
    <p class="change change--figure">
      <del>{before}</del>
      <span aria-hidden="true">→</span>
      <ins>{after}</ins>
    </p>
  );
}
