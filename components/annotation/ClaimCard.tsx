import type { TargetedKeyboardEvent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { correct } from '@/components/claim/correct';
import { describeEntry } from '@/components/claim/describe-entry';
import { FactList, type FactsProps } from '@/components/claim/FactList';
import { Reading } from '@/components/claim/Reading';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { spanOf } from '@/components/state/list-entries';
import type { PageModel } from '@/components/state/page-model';
import { neighboursOf } from '@/components/state/walk';
import { isReviewed } from '@/utils/annotation/is-reviewed';
import type { PageEntry } from '@/utils/annotation/page-state';
import type { AnnotationChanges } from '@/utils/annotation/types';
import type { CardActions } from './card-actions';
import { CardBar } from './CardBar';
import { CardFoot } from './CardFoot';
import { readCardKey, type CardCommand } from './card-keys';
import { Judgement } from './Judgement';
import { KeyHelp } from './KeyHelp';
import { ClaimRemarks } from './ClaimRemarks';
import { OtherFigures } from './OtherFigures';
import { PlaceNotice } from './PlaceNotice';
import { SaveProblem } from './SaveProblem';
import { WhyMarked } from './WhyMarked';

export interface ClaimCardProps {
  readonly entry: PageEntry;
  readonly model: PageModel;
  readonly actions: CardActions;
}

/** The open claim: what the article says, what it was read as, and what the reader makes of it. */
export function ClaimCard({ entry, model, actions }: ClaimCardProps) {
  const t = useTranslate();
  const titleId = useId();
  const { annotate, retry } = useRetry(actions.annotate);
  const { showsKeys, onKeyDown } = useCardKeys(model, { ...actions, annotate });
  const facts = factsOf(entry, annotate);
  const save = model.save.value;
  return (
    <div class="card" role="dialog" aria-labelledby={titleId} tabIndex={-1} onKeyDown={onKeyDown}>
      <Head entry={entry} model={model} actions={actions} facts={facts} titleId={titleId} />
      {model.isPrivate.value && <p class="banner">{t('cardInPrivate')}</p>}
      <PlaceNotice
        entry={entry}
        text={model.text.value}
        onPlace={actions.place}
        onKeep={(words) => annotate({ keptAgainst: words })}
        onPlaceAgain={actions.placeAgain}
      />
      <Record entry={entry} model={model} facts={facts} />
      {showsKeys && <KeyHelp />}
      <Judgement
        key={entry.id}
        annotation={entry.annotation}
        unsavedNote={model.unsavedNotes.value.get(entry.id) ?? null}
        onChange={annotate}
        onType={actions.rememberNote}
      />
      {facts && (
        <OtherFigures key={`beside ${entry.id}`} count={actions.countBeside} onShow={actions.showBeside} />
      )}
      {facts && <ClaimRemarks relation={facts.seen.relation} remark={facts.seen.remark} />}
      {facts && <WhyMarked why={facts.seen.why} />}
      {save.state === 'failed' && <SaveProblem reason={save.reason} onRetry={retry} />}
      <CardFoot
        save={save}
        isReviewed={entry.annotation !== null && isReviewed(entry.annotation)}
        onDismiss={entry.claim && actions.dismiss}
        onUndo={actions.undo}
      />
    </div>
  );
}

interface HeadProps extends ClaimCardProps {
  readonly facts: FactsProps | null;
  readonly titleId: string;
}

function Head({ entry, model, actions, facts, titleId }: HeadProps) {
  const { inSentence, index } = neighboursOf(entry, model.entries.value, model.text.value);
  const count = inSentence.length;
  return (
    <CardBar
      titleId={titleId}
      kind={describeEntry(entry).kind}
      facts={facts}
      position={{ index, count }}
      canDelete={entry.annotation !== null}
      onStepInSentence={(by) => {
        const next = inSentence.at((index + by) % count);
        if (next !== undefined) actions.show(next.id);
      }}
      onCopy={actions.copy}
      onDelete={actions.remove}
      onClose={actions.close}
    />
  );
}

function Record({ entry, model, facts }: Pick<ClaimCardProps, 'entry' | 'model'> & Pick<HeadProps, 'facts'>) {
  const span = spanOf(entry);
  const selected = span === null ? '' : model.text.value.slice(span.start, span.end);
  return (
    <div class="card__section card__record">
      {facts === null ? (
        <blockquote class="quote card__quote" dir="auto">
          {describeEntry(entry).quote || selected}
        </blockquote>
      ) : (
        <>
          <Reading {...facts} profile={model.settings.value.profile} />
          <FactList {...facts} />
        </>
      )}
    </div>
  );
}

function factsOf(entry: PageEntry, annotate: (changes: AnnotationChanges) => void): FactsProps | null {
  const { record } = describeEntry(entry);
  const seen = entry.annotation?.claim ?? entry.claim;
  if (seen === null || record === null) return null;
  const corrections = entry.annotation?.corrections ?? {};
  return { seen, record, onCorrect: (fields) => annotate(correct({ seen, corrections }, fields)) };
}

function useCardKeys(model: PageModel, actions: CardActions) {
  const [showsKeys, setShowsKeys] = useState(false);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    const command = readCardKey(event, model.settings.value);
    if (command === null) return;
    event.preventDefault();
    if (command.do === 'help') setShowsKeys(!showsKeys);
    else obey(command, event.currentTarget, actions);
  };
  return { showsKeys, onKeyDown };
}

/** Remembers the last change, so that it can be sent once more after a failure. */
function useRetry(send: (changes: AnnotationChanges) => void) {
  const last = useRef<AnnotationChanges>({});
  const annotate = (changes: AnnotationChanges) => {
    last.current = changes;
    send(changes);
  };
  return { annotate, retry: () => send(last.current) };
}

function obey(command: CardCommand, card: HTMLElement, actions: CardActions) {
  if (command.do === 'verdict') actions.annotate({ verdict: command.verdict });
  if (command.do === 'field') enterField(card, command.field);
  if (command.do === 'step') actions.step(command.by);
  if (command.do === 'dismiss') actions.dismiss();
  if (command.do === 'undo') actions.undo();
  if (command.do === 'close') actions.close();
}

function enterField(card: HTMLElement, name: string) {
  const field = card.querySelector<HTMLElement>(`[data-field="${name}"]`);
  if (field instanceof HTMLButtonElement) field.click();
  else field?.focus();
}
