import type { ComponentChildren } from 'preact';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { plural } from '@/components/i18n/translate';
import type { IconName } from '@/components/icon/drawings';
import { Skeleton } from '@/components/page-state/Skeleton';
import { StateView } from '@/components/page-state/StateView';
import { refusalKeys } from '@/components/page-state/store-problem';
import type { Database } from '@/utils/store/schema';
import type { Library } from '../library';
import { useSettled } from './use-settled';

interface SettledViewProps<Value> {
  readonly library: Library;
  readonly read: (db: Database) => Promise<Value>;
  /** `read` is called anew when one of these is another. */
  readonly dependencies?: readonly unknown[];
  readonly isEmpty: (value: Value) => boolean;
  readonly empty: {
    readonly icon: IconName;
    readonly title: string;
    readonly text?: string;
    readonly action?: ComponentChildren;
  };
  readonly children: (value: Value) => ComponentChildren;
}

/** Shows what was read of the comparison, or that it is on its way, cannot be read, or is nothing yet. */
export function SettledView<Value>({ library, read, dependencies = [], ...view }: SettledViewProps<Value>) {
  const t = useTranslate();
  const settled = useSettled(library, read, dependencies);
  if (settled.phase === 'loading') return <Skeleton />;
  if (settled.phase === 'failed')
    return <StateView icon="alert" title={t(refusalKeys[settled.reason])} role="alert" />;
  const isReading = settled.left > 0;
  return (
    <>
      {isReading && (
        <p class="meta reading-left" role="status">
          {plural(t, 'articlesLeft', settled.left)}
        </p>
      )}
      {view.isEmpty(settled.value) ? !isReading && <Empty {...view.empty} /> : view.children(settled.value)}
    </>
  );
}

function Empty({ action, ...state }: SettledViewProps<never>['empty']) {
  return (
    <StateView {...state} role="status">
      {action}
    </StateView>
  );
}
