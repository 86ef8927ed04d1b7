import { useTranslate } from '@/components/i18n/TranslateContext';
import { BinTable } from '@/components/library/BinTable';
import { Skeleton } from '@/components/page-state/Skeleton';
import { StateView } from '@/components/page-state/StateView';
import { refusalKeys } from '@/components/page-state/store-problem';
import type { ViewProps } from '../views';
import { useBin } from './use-bin';

/** What was deleted, and the way back. */
export function BinView({ library }: ViewProps) {
  const t = useTranslate();
  const bin = useBin(library);
  if (bin.phase === 'loading') return <Skeleton />;
  if (bin.phase === 'failed')
    return <StateView icon="alert" title={t(refusalKeys[bin.reason])} role="alert" />;
  if (bin.value.length === 0) return <StateView icon="bin" title={t('binEmpty')} role="status" />;
  return <BinTable lines={bin.value} onRestore={(annotation) => void library.writer.restore(annotation)} />;
}
