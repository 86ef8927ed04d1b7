import { useEffect, useState } from 'preact/hooks';
import type { SaveStatus } from '@/components/state/page-model';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { Icon } from '@/components/icon/Icon';

interface CardFootProps {
  readonly save: SaveStatus;
  readonly isReviewed: boolean;
  /** `null` where there is no claim to refuse. */
  readonly onDismiss: (() => void) | null;
  readonly onUndo: () => void;
}

/** How long a save can be taken back from here, in milliseconds. */
const undoTime = 10_000;

/** The foot of the card: "not a claim", whether the last change is stored, and the way back. */
export function CardFoot({ save, isReviewed, onDismiss, onUndo }: CardFootProps) {
  const t = useTranslate();
  const canUndo = useCanUndo(save);
  // The button goes with what it took back: the focus stays in the card, and its keys go on.
  const undo = ({ currentTarget }: { readonly currentTarget: Element }) => {
    currentTarget.closest<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
    onUndo();
  };
  return (
    <div class="card__foot">
      {onDismiss && (
        <button type="button" class="button button--quiet" onClick={onDismiss}>
          {t('cardNotAClaim')}
        </button>
      )}
      <output>
        {save.state === 'saved' && <Icon name="check" />}
        {saveWords(t, save, isReviewed)}
      </output>
      {canUndo && (
        <button type="button" class="button button--link" onClick={undo}>
          {t('cardUndo')}
        </button>
      )}
    </div>
  );
}

function saveWords(t: ReturnType<typeof useTranslate>, save: SaveStatus, isReviewed: boolean): string {
  if (save.state === 'saved') return t('cardSaved');
  if (save.state === 'saving') return t('cardSaving');
  if (save.state === 'failed') return t('cardNotSaved');
  return isReviewed ? '' : t('verdictNone');
}

function useCanUndo(save: SaveStatus): boolean {
  const [expired, setExpired] = useState<SaveStatus | null>(null);
  useEffect(() => {
    if (save.state !== 'saved') return undefined;
    const timer = setTimeout(() => setExpired(save), undoTime);
    return () => clearTimeout(timer);
  }, [save]);
  return save.state === 'saved' && expired !== save;
}
