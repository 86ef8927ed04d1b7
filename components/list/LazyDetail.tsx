import type { ComponentProps } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { EntryDetail } from './EntryDetail';

/** An unfolded entry whose code is fetched when the first one is unfolded: a list opens the sooner without it. */
export function LazyDetail(props: ComponentProps<typeof EntryDetail>) {
  const [detail, setDetail] = useState<{ readonly Detail: typeof EntryDetail } | null>(null);
  useEffect(() => {
    let isGone = false;
    void import('./EntryDetail').then((loaded) => isGone || setDetail({ Detail: loaded.EntryDetail }));
    return () => {
      isGone = true;
    };
  }, []);
  return detail === null ? <div class="entry-detail entry-detail--coming" /> : <detail.Detail {...props} />;
}
