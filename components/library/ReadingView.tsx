import { useEffect, useRef } from 'preact/hooks';
import { kindLetters } from '@/components/claim/claim-keys';
import type { ClaimKind } from '@/utils/claims/types';
import type { Span } from '@/utils/text/span';

interface ReadingViewProps {
  /** The text version that the note was made on. */
  readonly text: string;
  readonly span: Span;
  readonly kind: ClaimKind | null;
}

/** The kept text of the article with the note's words marked, opened at them. */
export function ReadingView({ text, span, kind }: ReadingViewProps) {
  const mark = useRef<HTMLElement>(null);
  useEffect(() => mark.current?.scrollIntoView({ block: 'center' }), [text, span.start]);
  const { start, end } = span;
  return (
    <div class="reading-view quote" dir="auto" tabIndex={0} role="document">
      {text.slice(0, start)}
      <mark ref={mark} class="mark" data-kind={kindLetters[kind ?? 'supply']}>
        {text.slice(start, end)}
      </mark>
      {text.slice(end)}
    </div>
  );
}
