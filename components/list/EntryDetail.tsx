import './detail.css';
import '@/components/card.css';
import { useEffect, useRef } from 'preact/hooks';
import { AddEvidence, EvidenceLinks } from '@/components/annotation/EvidenceLinks';
import { NoteField } from '@/components/annotation/NoteField';
import { Tags } from '@/components/annotation/Tags';
import { VerdictPicker } from '@/components/annotation/VerdictPicker';
import { correct } from '@/components/claim/correct';
import { describeEntry } from '@/components/claim/describe-entry';
import { FactList } from '@/components/claim/FactList';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { Icon } from '@/components/icon/Icon';
import type { PageEntry } from '@/utils/annotation/page-state';
import type { AnnotationChanges } from '@/utils/annotation/types';
import type { EditedPart } from './list-command';
import { ScopeField } from './ScopeField';

interface EntryDetailProps {
  readonly entry: PageEntry;
  /** The part that a key asked for. */
  readonly focus: EditedPart | null;
  readonly onChange: (changes: AnnotationChanges) => void;
  readonly onShow: () => void;
  readonly onDelete: () => void;
}

/** An unfolded entry: its quote in full, its facts, verdict, note, tags, evidence, and what can be done with it. */
export function EntryDetail({ entry, focus, onChange, onShow, onDelete }: EntryDetailProps) {
  const { quote, verdict } = describeEntry(entry);
  const detail = useFocusedPart(focus);
  return (
    <div ref={detail} class="entry-detail">
      <blockquote class="quote" dir="auto">
        {quote}
      </blockquote>
      <DetailFacts entry={entry} onChange={onChange} />
      <VerdictPicker verdict={verdict} onPick={(picked) => onChange({ verdict: picked })} />
      <DetailBodies entry={entry} onChange={onChange} />
      <DetailActions isStored={entry.annotation !== null} onShow={onShow} onDelete={onDelete} />
    </div>
  );
}

/** Note, tags and evidence of an entry. */
export function DetailBodies({ entry, onChange }: Pick<EntryDetailProps, 'entry' | 'onChange'>) {
  const { note = '', tags = [], links = [] } = entry.annotation ?? {};
  return (
    <div>
      <NoteField
        key={entry.id}
        note={note}
        unsaved={null}
        onType={() => undefined}
        onSave={(typed) => onChange({ note: typed })}
      />
      <div class="card__attach">
        <Tags tags={tags} onChange={(next) => onChange({ tags: next })} />
        <AddEvidence onAdd={(link) => onChange({ links: [...links, link] })} />
      </div>
      <EvidenceLinks links={links} onChange={(next) => onChange({ links: next })} />
    </div>
  );
}

/** The facts of an entry's claim, each to be corrected; nothing for a note on a free selection. */
export function DetailFacts({ entry, onChange }: Pick<EntryDetailProps, 'entry' | 'onChange'>) {
  const { record } = describeEntry(entry);
  const seen = entry.annotation?.claim ?? entry.claim;
  if (record === null || seen === null) return null;
  const corrections = entry.annotation?.corrections ?? {};
  return (
    <div>
      <FactList
        seen={seen}
        record={record}
        onCorrect={(fields) => onChange(correct({ seen, corrections }, fields))}
      />
      <ScopeField
        scope={record.scope}
        onScope={(scope) => onChange(correct({ seen, corrections }, { scope }))}
      />
    </div>
  );
}

interface DetailActionsProps extends Pick<EntryDetailProps, 'onShow' | 'onDelete'> {
  readonly isStored: boolean;
}

function DetailActions({ isStored, onShow, onDelete }: DetailActionsProps) {
  const t = useTranslate();
  return (
    <div class="entry-detail__actions">
      <button type="button" class="button" onClick={onShow}>
        <Icon name="open" />
        {t('showInPage')}
      </button>
      {isStored && (
        <button type="button" class="button button--quiet" onClick={onDelete}>
          <Icon name="bin" />
          {t('cardDelete')}
        </button>
      )}
    </div>
  );
}

/** Leads the focus to the asked part: into its field, or through the button that opens it. */
function useFocusedPart(part: EditedPart | null) {
  const detail = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const target = part && detail.current?.querySelector<HTMLElement>(`[data-field="${part}"]`);
    if (!target) return;
    if (target.matches('button')) target.click();
    else target.focus();
  }, [part]);
  return detail;
}
