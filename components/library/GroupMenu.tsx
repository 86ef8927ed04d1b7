import { useState } from 'preact/hooks';
import type { MessageKey } from '@/components/i18n/translate';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { Icon } from '@/components/icon/Icon';
import { Menu } from '@/components/list/Menu';
import { MenuItem } from '@/components/list/MenuItem';
import { noteGroups, type NoteGroup } from '@/utils/annotation/arrangement';

const groupKeys = {
  article: 'groupArticle',
  party: 'groupParty',
  place: 'groupPlace',
  said: 'groupSaid',
} as const satisfies Record<NoteGroup, MessageKey>;

interface GroupMenuProps {
  readonly group: NoteGroup | null;
  readonly onGroup: (group: NoteGroup | null) => void;
}

/** The button that says how notes are put together, with its menu. */
export function GroupMenu({ group, onGroup }: GroupMenuProps) {
  const t = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <button
        type="button"
        class="button button--quiet"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {t(group === null ? 'groupBy' : groupKeys[group])}
        <Icon name="down" />
      </button>
      {anchor !== null && (
        <Menu label={t('groupBy')} anchor={anchor} onClose={() => setAnchor(null)}>
          {[null, ...noteGroups].map((choice) => (
            <MenuItem key={choice} checked={choice === group} onChoose={() => onGroup(choice)}>
              {t(choice === null ? 'groupNone' : groupKeys[choice])}
              {choice === group && <Icon name="check" />}
            </MenuItem>
          ))}
        </Menu>
      )}
    </>
  );
}
