import type { ComponentChildren } from 'preact';
import type { CardActions } from '@/components/annotation/card-actions';
import { ClaimCard } from '@/components/annotation/ClaimCard';
import { createPageModel, type SaveStatus } from '@/components/state/page-model';
import type { PageEntry } from '@/utils/annotation/page-state';
import { entries, pageState, troubled } from './data';
import type { GalleryState } from './states';

const nothing = () => undefined;
const actions: CardActions = {
  annotate: nothing,
  rememberNote: nothing,
  undo: nothing,
  dismiss: nothing,
  remove: nothing,
  copy: nothing,
  step: nothing,
  show: nothing,
  place: nothing,
  placeAgain: nothing,
  countBeside: () => Promise.resolve({ figures: 3, sources: 2 }),
  showBeside: nothing,
  close: nothing,
};

interface Circumstances {
  readonly save?: SaveStatus;
  readonly isPrivate?: boolean;
}

/** A card as it lies over a page. */
function card(entry: PageEntry, { save = { state: 'idle' }, isPrivate = false }: Circumstances = {}) {
  const model = createPageModel();
  model.article.value = pageState.article;
  model.text.value = 'Both sides claim the bridge. The total is 17,000 men.';
  model.save.value = save;
  model.isPrivate.value = isPrivate;
  return over(<ClaimCard entry={entry} model={model} actions={actions} />);
}

function over(content: ComponentChildren) {
  return (
    <main class="tallymark">
      <h1 class="visually-hidden">An article</h1>
      {content}
    </main>
  );
}

const [half, joined, level] = entries;

/** The card in every state. */
export const cardStates: readonly GalleryState[] = [
  ...entries.map((entry) => ({ name: `card-${entry.id}`, content: card(entry) })),
  ...troubled.slice(0, 3).map((entry) => ({ name: `card-${entry.id}`, content: card(entry) })),
  ...(half === undefined ? [] : [{ name: 'card-private', content: card(half, { isPrivate: true }) }]),
  ...(joined === undefined
    ? []
    : [{ name: 'card-saving', content: card(joined, { save: { state: 'saving' } }) }]),
  ...(level === undefined
    ? []
    : [
        {
          name: 'card-saved',
          content: card(level, { save: { state: 'saved', annotationId: level.annotation?.id ?? '' } }),
        },
        {
          name: 'card-quota',
          content: card(level, { save: { state: 'failed', reason: 'quota-exceeded' } }),
        },
        {
          name: 'card-unreachable',
          content: card(level, { save: { state: 'failed', reason: 'unreachable' } }),
        },
      ]),
];
