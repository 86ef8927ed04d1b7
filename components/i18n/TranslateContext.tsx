import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createTranslate, type Translate } from './translate';

/** Holds the `t` that an entrypoint gives to the components below it. */
export const TranslateContext = createContext<Translate>(createTranslate('en', () => ''));

/** Gives a component its `t`. */
export function useTranslate(): Translate {
  return useContext(TranslateContext);
}
