import { useEffect, useRef } from 'preact/hooks';

interface EndWatchProps {
  /** The end of the list is within two screens of being seen. Asked once: give it a new `key` for the next end. */
  readonly onNear: () => void;
}

/** Stands at the end of a list that goes on, and asks for more in time. */
export function EndWatch({ onNear }: EndWatchProps) {
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (end.current === null) return undefined;
    const root = end.current.closest('.scroller');
    const watch = new IntersectionObserver(
      ([seen]) => {
        if (seen?.isIntersecting !== true) return;
        watch.disconnect();
        onNear();
      },
      { root, rootMargin: '200%' },
    );
    watch.observe(end.current);
    return () => watch.disconnect();
  }, []);
  return <div ref={end} class="end-watch" />;
}
