import { browser } from 'wxt/browser';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { MarksButton, OptionsButton } from '@/components/list/PopupTop';
import { followPage } from './follow-page';
import { focusSearch, watchPageKeys } from '../review/page-keys';
import { mount } from '../review/mount';
import { createReview, type Review } from '../review/review';
import { ReviewApp } from '../review/ReviewApp';

const review = createReview({ focusSearch, onShown: () => undefined });
const places = followPage(review.page, review.surface.signal);
watchPageKeys(review);
mount(() => <SidePanel review={review} />);
followFrontTab(review);
void review.scan();

function SidePanel({ review }: { readonly review: Review }) {
  const view = review.page.view.value;
  return (
    <ReviewApp
      kind="panel"
      review={review}
      places={places}
      top={
        <header class="top top--panel">
          <PanelName />
          <MarksButton
            marksHidden={view.phase === 'ready' ? view.state.marksHidden : null}
            onMarks={() => void review.page.toggleMarks()}
          />
          <OptionsButton onOptions={() => void browser.runtime.openOptionsPage()} />
        </header>
      }
    />
  );
}

/** The panel's frame shows the name already; screen readers need a heading whatever the page in front is. */
function PanelName() {
  return <h1 class="visually-hidden">{useTranslate()('extensionName')}</h1>;
}

/** Reads again when another tab comes to the front, or the one in front has gone to another page. */
function followFrontTab(review: Review) {
  browser.tabs.onActivated.addListener(({ windowId }) => {
    const current = review.page.tab.value?.windowId;
    if (current === undefined || windowId === current) void review.scan();
  });
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete' && tabId === review.page.tab.value?.id) void review.scan();
  });
}
