import { AspectFacts } from '@/components/claim/AspectFacts';
import { kindKeys } from '@/components/claim/claim-keys';
import { formatNumber } from '@/components/claim/claim-words';
import type { FactsProps } from '@/components/claim/FactList';
import { KindSlip } from '@/components/claim/KindSlip';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { Icon } from '@/components/icon/Icon';
import type { ClaimKind } from '@/utils/claims/types';
import { MoreMenu } from './MoreMenu';

interface CardBarProps {
  readonly titleId: string;
  readonly kind: ClaimKind | null;
  /** `null` for a free selection: it has no outcome and no scope. */
  readonly facts: FactsProps | null;
  readonly position: { readonly index: number; readonly count: number };
  readonly canDelete: boolean;
  readonly onStepInSentence: (by: 1 | -1) => void;
  readonly onCopy: () => void;
  readonly onDelete: () => void;
  readonly onClose: () => void;
}

/** The head of the card: what kind of claim, which of how many in its sentence, and the way out. */
export function CardBar(props: CardBarProps) {
  const { titleId, kind, facts, position, canDelete, onCopy, onDelete, onClose } = props;
  const t = useTranslate();
  return (
    <div class="card__bar">
      {kind === null ? <Icon name="note" /> : <KindSlip kind={kind} />}
      <div class="card__names">
        <h2 class="card__kind" id={titleId}>
          {t(kind === null ? 'kindNote' : kindKeys[kind])}
        </h2>
        {facts && <AspectFacts {...facts} />}
      </div>
      <div
        class="stepper"
        {...(position.count > 1 && { role: 'group', 'aria-label': t('cardStepperLabel') })}
      >
        {position.count > 1 && <Stepper position={position} onStep={props.onStepInSentence} />}
      </div>
      <MoreMenu canDelete={canDelete} onCopy={onCopy} onDelete={onDelete} />
      <button
        type="button"
        class="icon-button"
        aria-label={t('cardClose')}
        title={t('cardClose')}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

interface StepperProps {
  readonly position: CardBarProps['position'];
  readonly onStep: (by: 1 | -1) => void;
}

function Stepper({ position: { index, count }, onStep }: StepperProps) {
  const t = useTranslate();
  return (
    <>
      <button type="button" class="icon-button" aria-label={t('cardPrevious')} onClick={() => onStep(-1)}>
        <Icon name="previous" />
      </button>
      {t('cardStepper', formatNumber(t, index + 1), formatNumber(t, count))}
      <button type="button" class="icon-button" aria-label={t('cardNext')} onClick={() => onStep(1)}>
        <Icon name="next" />
      </button>
    </>
  );
}
