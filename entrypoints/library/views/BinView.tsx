import { signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { BinTable } from '@/components/library/BinTable';
import { Skeleton } from '@/components/page-state/Skeleton';
import { StateView } from '@/components/page-state/StateView';
import type { Annotation } from '@/utils/annotation/types';
import { watchStore } from '@/utils/store/changes';
import { listBin } from '@/utils/store/list-bin';
import type { Library } from '../library';
import type { ViewProps } from '../views';

/** Notes of the bin that are shown. */
const mostBinned = 500;

/** What was deleted, and the way back. */
export function BinView({ library }: ViewProps) {
  const t = useTranslate();
  const bin = useBin(library);
  if (bin === null) return <Skeleton />;
  if (bin.length === 0) return <StateView icon="bin" title={t('binEmpty')} role="status" />;
  return <BinTable annotations={bin} onRestore={(annotation) => void library.writer.restore(annotation)} />;
}

/** `null` until it is read. */
function useBin({ surface: { store } }: Library): readonly Annotation[] | null {
  const bin = useMemo(() => signal<readonly Annotation[] | null>(null), []);
  useEffect(() => {
    const ending = new AbortController();
    const read = async () => {
      const answer = await store.use((db) => listBin(db, mostBinned));
      if (!ending.signal.aborted) bin.value = answer.ok ? answer.value : [];
    };
    watchStore(() => void read(), ending.signal);
    void read();
    return () => ending.abort();
  }, []);
  return bin.value;
}
