import { useState } from 'preact/hooks';
import { verdictKeys } from '@/components/claim/claim-keys';
import { VerdictGlyph } from '@/components/annotation/VerdictGlyph';
import { plural } from '@/components/i18n/translate';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { Icon } from '@/components/icon/Icon';
import { formatNumber } from '@/components/claim/claim-words';
import { Menu } from '@/components/list/Menu';
import { MenuItem } from '@/components/list/MenuItem';
import { limits } from '@/utils/annotation/limits';
import { verdicts, type Verdict } from '@/utils/annotation/types';

interface BulkBarProps {
  readonly chosen: number;
  /** `null` while nothing runs. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly cases: readonly { readonly id: string; readonly name: string }[];
  readonly onVerdict: (verdict: Verdict | null) => void;
  readonly onTag: (tag: string, act: 'add-tag' | 'remove-tag') => void;
  /** Puts what is chosen into a case; `null`: a new one. */
  readonly onCase: (id: string | null) => void;
  /** Out of the case that is open; `null` when none is. */
  readonly onTakeOut: (() => void) | null;
  readonly onDelete: () => void;
  readonly onClear: () => void;
  readonly onCancel: () => void;
}

/** What can be done with all that is chosen; while it is done, how far it is. */
export function BulkBar(props: BulkBarProps) {
  const t = useTranslate();
  const { chosen, progress, onClear } = props;
  return (
    <div class="bulk" role="region" aria-label={t('bulkBar')}>
      {progress === null ? (
        <>
          <strong role="status">{plural(t, 'chosen', chosen)}</strong>
          <BulkActions {...props} />
          <button type="button" class="icon-button" aria-label={t('clearChoice')} onClick={onClear}>
            <Icon name="close" />
          </button>
        </>
      ) : (
        <Progress {...progress} onCancel={props.onCancel} />
      )}
    </div>
  );
}

interface ProgressProps {
  readonly done: number;
  readonly total: number;
  readonly onCancel: () => void;
}

function Progress({ done, total, onCancel }: ProgressProps) {
  const t = useTranslate();
  const text = t('bulkProgress', formatNumber(t, done), formatNumber(t, total));
  return (
    <>
      <progress max={total} value={done} aria-label={text} />
      <span role="status">{text}</span>
      <button type="button" class="button" onClick={onCancel}>
        {t('cancel')}
      </button>
    </>
  );
}

function BulkActions({ cases, onVerdict, onTag, onCase, onTakeOut, onDelete }: BulkBarProps) {
  const t = useTranslate();
  const [menu, setMenu] = useState<{ name: 'verdict' | 'case'; anchor: HTMLElement } | null>(null);
  const close = () => setMenu(null);
  return (
    <>
      <MenuButton label={t('filterVerdict')} onOpen={(anchor) => setMenu({ name: 'verdict', anchor })} />
      <TagForm onTag={onTag} />
      <MenuButton label={t('addToCase')} onOpen={(anchor) => setMenu({ name: 'case', anchor })} />
      {onTakeOut !== null && (
        <button type="button" class="button button--quiet" onClick={onTakeOut}>
          {t('caseRemove')}
        </button>
      )}
      <button type="button" class="button button--quiet" onClick={onDelete}>
        <Icon name="bin" />
        {t('cardDelete')}
      </button>
      {menu?.name === 'verdict' && (
        <Menu label={t('filterVerdict')} anchor={menu.anchor} onClose={close}>
          {[...verdicts, null].map((verdict) => (
            <MenuItem key={verdict} onChoose={() => onVerdict(verdict)}>
              <VerdictGlyph verdict={verdict} />
              {t(verdict === null ? 'verdictNone' : verdictKeys[verdict])}
            </MenuItem>
          ))}
        </Menu>
      )}
      {menu?.name === 'case' && (
        <Menu label={t('addToCase')} anchor={menu.anchor} onClose={close}>
          {cases.map(({ id, name }) => (
            <MenuItem key={id} onChoose={() => onCase(id)}>
              <Icon name="folder" />
              <bdi>{name}</bdi>
            </MenuItem>
          ))}
          <MenuItem onChoose={() => onCase(null)}>
            <Icon name="plus" />
            {t('caseNew')}
          </MenuItem>
        </Menu>
      )}
    </>
  );
}

interface MenuButtonProps {
  readonly label: string;
  readonly onOpen: (button: HTMLElement) => void;
}

function MenuButton({ label, onOpen }: MenuButtonProps) {
  return (
    <button
      type="button"
      class="button button--quiet"
      aria-haspopup="menu"
      onClick={({ currentTarget }) => onOpen(currentTarget)}
    >
      {label}
      <Icon name="down" />
    </button>
  );
}

/** A tag, added on Enter; with its other button it is taken away. */
function TagForm({ onTag }: Pick<BulkBarProps, 'onTag'>) {
  const t = useTranslate();
  const [tag, setTag] = useState('');
  const send = (act: 'add-tag' | 'remove-tag') => {
    const name = tag.trim().replace(/^#/u, '');
    if (name === '') return;
    onTag(name, act);
    setTag('');
  };
  return (
    <form
      class="bulk__tag"
      onSubmit={(event) => {
        event.preventDefault();
        send('add-tag');
      }}
    >
      <input
        aria-label={t('tagName')}
        placeholder={t('tagName')}
        maxLength={limits.tag}
        value={tag}
        onInput={({ currentTarget }) => setTag(currentTarget.value)}
      />
      <button type="submit" class="button button--quiet" disabled={tag.trim() === ''}>
        {t('bulkTag')}
      </button>
      <button
        type="button"
        class="button button--quiet"
        disabled={tag.trim() === ''}
        onClick={() => send('remove-tag')}
      >
        {t('bulkUntag')}
      </button>
    </form>
  );
}
