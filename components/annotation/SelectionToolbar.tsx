import { kindKeys } from '@/components/claim/claim-keys';
import { claimSummary } from '@/components/claim/claim-words';
import { Figure } from '@/components/claim/Figure';
import { KindSlip } from '@/components/claim/KindSlip';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { Icon } from '@/components/icon/Icon';
import { claimKinds, type Claim, type ClaimKind } from '@/utils/claims/types';

interface SelectionToolbarProps {
  /** What the engine reads in the selected words; `null` when it finds nothing. */
  readonly guess: Claim | null;
  readonly onGuess: (guess: Claim) => void;
  /** `null` for a note without a kind. */
  readonly onKind: (kind: ClaimKind | null) => void;
  readonly onCopy: () => void;
  readonly onClose: () => void;
}

/** What can be made of selected words: the guess first, the other kinds as letters, a plain note, a copy. */
export function SelectionToolbar({ guess, onGuess, onKind, onCopy, onClose }: SelectionToolbarProps) {
  const t = useTranslate();
  return (
    <div class="toolbar" role="toolbar" aria-label={t('toolbarLabel')} onMouseDown={keepSelection}>
      {guess && <Guess guess={guess} onGuess={onGuess} />}
      {claimKinds
        .filter((kind) => kind !== guess?.kind)
        .map((kind) => (
          <button
            type="button"
            class="icon-button"
            key={kind}
            aria-label={t('toolbarKind', t(kindKeys[kind]))}
            title={t(kindKeys[kind])}
            onClick={() => onKind(kind)}
          >
            <KindSlip kind={kind} />
          </button>
        ))}
      <hr />
      <button type="button" class="button button--quiet toolbar__note" onClick={() => onKind(null)}>
        <Icon name="note" />
        {t('toolbarNoteOnly')}
      </button>
      <IconButton name="copy" label={t('cardCopy')} onClick={onCopy} />
      <IconButton name="close" label={t('cardClose')} onClick={onClose} />
    </div>
  );
}

function Guess({ guess, onGuess }: { readonly guess: Claim } & Pick<SelectionToolbarProps, 'onGuess'>) {
  const t = useTranslate();
  const name = t(kindKeys[guess.kind]);
  return (
    <>
      <button
        type="button"
        class="button button--quiet guess"
        aria-label={t('toolbarGuess', name, claimSummary(t, guess))}
        onClick={() => onGuess(guess)}
      >
        <KindSlip kind={guess.kind} />
        {name}
        {guess.quantity && <Figure quantity={guess.quantity} outcome={guess.outcome} />}
        {guess.quantity?.imputed && <span class="imputed">{t('figureImputed')}</span>}
      </button>
      <hr />
    </>
  );
}

interface IconButtonProps {
  readonly name: 'copy' | 'close';
  readonly label: string;
  readonly onClick: () => void;
}

function IconButton({ name, label, onClick }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}>
      <Icon name={name} />
    </button>
  );
}

/** A press on a button would drop the selection before the click is heard. */
export function keepSelection(event: MouseEvent) {
  event.preventDefault();
}
