import type { ComponentChildren, RefObject } from 'preact';
import { formatNumber } from '@/components/claim/claim-words';
import { useTranslate } from '@/components/i18n/TranslateContext';
import type { Vocabulary } from '@/utils/annotation/query/suggest';
import { SearchField } from './SearchField';
import { Tabs } from './Tabs';

/** The two lists of the popup and the side panel. */
export type ReviewTab = 'page' | 'all';

interface ReviewFrameProps {
  readonly top?: ComponentChildren;
  readonly heading: ComponentChildren;
  readonly tab: ReviewTab;
  readonly onTab: (tab: ReviewTab) => void;
  readonly total: number | null;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly vocabulary: Vocabulary;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly banners: ComponentChildren;
  /** What fills the panel of the chosen tab. */
  readonly children: ComponentChildren;
  readonly foot: ComponentChildren;
  readonly toast: ComponentChildren;
}

/** What popup and side panel are made of: heading, tabs, search, one panel, foot. */
export function ReviewFrame(props: ReviewFrameProps) {
  const t = useTranslate();
  const { tab, total } = props;
  const count = total === null ? null : <span class="count">{formatNumber(t, total)}</span>;
  return (
    <>
      {props.top}
      <main>
        {tab === 'page' && props.heading}
        <div class="bar">
          <Tabs
            label={t('notes')}
            panel="panel"
            chosen={tab}
            onChoose={props.onTab}
            tabs={[
              { name: 'page', label: t('thisPage') },
              {
                name: 'all',
                label: (
                  <>
                    {t('allNotes')} {count}
                  </>
                ),
              },
            ]}
          />
          <SearchField
            field={props.search}
            words={props.words}
            onWords={props.onWords}
            vocabulary={props.vocabulary}
            onLeave={() => document.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]')?.focus()}
          />
        </div>
        {props.banners}
        <div class="panel" id="panel" role="tabpanel" aria-labelledby={`panel-${tab}`}>
          {props.children}
        </div>
        <div class="toast-place">{props.toast}</div>
      </main>
      <footer class="foot">{props.foot}</footer>
    </>
  );
}
