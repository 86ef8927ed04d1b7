import { VerdictGlyph } from '@/components/annotation/VerdictGlyph';
import { verdictKeys } from '@/components/claim/claim-keys';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { Icon } from '@/components/icon/Icon';
import { verdicts, type AnnotationChanges, type Verdict } from '@/utils/annotation/types';
import { Menu } from './Menu';
import { MenuItem } from './MenuItem';

interface VerdictMenuProps {
  readonly anchor: HTMLElement;
  readonly verdict: Verdict | null;
  /** Whether "not a claim" is offered: only where the engine claimed it was one. */
  readonly isClaim: boolean;
  readonly onChange: (changes: AnnotationChanges) => void;
  readonly onClose: () => void;
}

/** The verdict menu of a row. Choosing the verdict that is there takes it back. */
export function VerdictMenu({ anchor, verdict, isClaim, onChange, onClose }: VerdictMenuProps) {
  const t = useTranslate();
  return (
    <Menu label={t('verdictLegend')} anchor={anchor} onClose={onClose}>
      {verdicts.map((choice, index) => (
        <MenuItem
          key={choice}
          checked={choice === verdict}
          shortcut={String(index + 1)}
          onChoose={() => onChange({ verdict: choice === verdict ? null : choice })}
        >
          <VerdictGlyph verdict={choice} />
          {t(verdictKeys[choice])}
        </MenuItem>
      ))}
      {isClaim && (
        <MenuItem shortcut="x" onChoose={() => onChange({ dismissed: true })}>
          <Icon name="close" />
          {t('cardNotAClaim')}
        </MenuItem>
      )}
    </Menu>
  );
}
