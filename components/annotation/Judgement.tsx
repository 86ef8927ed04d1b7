import type { Annotation, AnnotationChanges } from '@/utils/annotation/types';
import { AddEvidence, EvidenceLinks } from './EvidenceLinks';
import { NoteField } from './NoteField';
import { Tags } from './Tags';
import { VerdictPicker } from './VerdictPicker';

interface JudgementProps {
  /** `null` as long as the reader has done nothing. */
  readonly annotation: Annotation | null;
  readonly unsavedNote: string | null;
  readonly onChange: (changes: AnnotationChanges) => void;
  readonly onType: (note: string) => void;
}

const blank = { verdict: null, note: '', tags: [], links: [] } as const;

/** What the reader makes of it: verdict, note, tags, evidence. Each saves by itself. */
export function Judgement({ annotation, unsavedNote, onChange, onType }: JudgementProps) {
  const { verdict, note, tags, links } = annotation ?? blank;
  return (
    <div class="card__section">
      <VerdictPicker verdict={verdict} onPick={(picked) => onChange({ verdict: picked })} />
      <NoteField
        note={note}
        unsaved={unsavedNote}
        onType={onType}
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
