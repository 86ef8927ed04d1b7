import { useEffect, useState } from 'preact/hooks';
import type { BinLines } from '@/components/library/BinTable';
import type { DrawnLines } from '@/components/library/use-window';
import type { Annotation } from '@/utils/annotation/types';
import { watchStore } from '@/utils/store/changes';
import { readAnnotations } from '@/utils/store/list-annotations';
import { listBin } from '@/utils/store/list-bin';
import type { Library } from '../library';

/** What is in the bin, read as it is scrolled to; `null` until it is known how much that is. */
export function useBin({ surface: { store } }: Library): BinLines | null {
  const [ids, setIds] = useState<readonly string[] | null>(null);
  /** `null` for what is damaged or gone. */
  const [read, setRead] = useState<ReadonlyMap<string, Annotation | null>>(new Map());
  useEffect(() => {
    const ending = new AbortController();
    const list = async () => {
      const answer = await store.use(listBin);
      if (!ending.signal.aborted) setIds(answer.ok ? answer.value : []);
    };
    watchStore(() => void list(), ending.signal);
    void list();
    return () => ending.abort();
  }, []);
  if (ids === null) return null;
  return {
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
}
