import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * Makes a component whose code is fetched when it is first drawn, so that a list opens the sooner without it.
 *
 * Draws nothing until it is there: it comes out of the extension's own package, within milliseconds.
 */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function Lazy(props: Props) {
    const [, setLoaded] = useState(loaded !== null);
    useEffect(() => {
      let isGone = false;
      void load().then((component) => {
        loaded = component;
        if (!isGone) setLoaded(true);
      });
      return () => {
        isGone = true;
      };
    }, []);
    const Component = loaded;
    return Component === null ? null : <Component {...props} />;
  };
}
