import { browser } from 'wxt/browser';
import { PopupTop } from '@/components/list/PopupTop';
import { mount } from '../review/mount';
import { createReview, type Review } from '../review/review';
import { ReviewApp } from '../review/ReviewApp';
import { openSidePanel } from '../review/side-panel';
import { focusSearch, watchPageKeys } from '../review/page-keys';

const review = createReview({ focusSearch, onShown: () => close() });
watchPageKeys(review);
mount(() => <Popup review={review} />);
void review.scan();

function Popup({ review }: { readonly review: Review }) {
  const view = review.page.view.value;
  const hasMarks = view.phase === 'ready' && view.state.entries.length > 0;
  return (
    <ReviewApp
      kind="popup"
      review={review}
      top={
        <PopupTop
          marksHidden={hasMarks ? view.state.marksHidden : null}
          onMarks={() => void review.page.toggleMarks()}
          onPanel={() => openSidePanel(review.page.tab.value?.windowId)}
          onOptions={() => void browser.runtime.openOptionsPage()}
        />
      }
    />
  );
}
