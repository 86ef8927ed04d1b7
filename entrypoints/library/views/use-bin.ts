import { useEffect, useState } from 'preact/hooks';
import type { BinLines } from '@/components/library/BinTable';
import type { DrawnLines } from '@/components/library/use-window';
import type { Annotation } from '@/utils/annotation/types';
import { watchStore } from '@/utils/store/changes';
import { readAnnotations } from '@/utils/store/list-annotations';
import { listBin } from '@/utils/store/list-bin';
import type { StoreFailure } from '@/utils/store/failures';
import type { Library } from '../library';
import type { Settled } from './use-settled';

/** What is in the bin, read as it is scrolled to; on its way until it is known how much that is. */
export function useBin({ surface: { store } }: Library): Settled<BinLines> {
  const [ids, setIds] = useState<readonly string[] | null>(null);
  const [failure, setFailure] = useState<StoreFailure | null>(null);
  /** `null` for what is damaged or gone. */
  const [read, setRead] = useState<ReadonlyMap<string, Annotation | null>>(new Map());
  useEffect(() => {
    const ending = new AbortController();
    const list = async () => {
      const answer = await store.use(listBin);
      if (ending.signal.aborted) return;
      setFailure(answer.ok ? null : answer.reason);
      if (answer.ok) setIds(answer.value);
    };
    watchStore(() => void list(), ending.signal);
    void list();
    return () => ending.abort();
  }, []);
  if (failure !== null) return { phase: 'failed', reason: failure };
  if (ids === null) return { phase: 'loading' };
  const value: BinLines = {
    length: ids.length,
    at: (line) => read.get(ids[line] ?? '') ?? undefined,
    need: ({ from, to }: DrawnLines) => {
      const asked = ids.slice(from, to);
      if (asked.every((id) => read.has(id))) return;
      void store
        .use((db) => readAnnotations(db, asked))
        .then((answer) => {
          const found = answer.ok ? answer.value : [];
          setRead(new Map(asked.map((id) => [id, found.find((each) => each.id === id) ?? null])));
        });
    },
  };
  return { phase: 'ready', value };
}
