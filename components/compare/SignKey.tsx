import { useTranslate } from '@/components/i18n/TranslateContext';
import type { MessageKey } from '@/components/i18n/translate';

/** A sign on a grid of 16: lines, filled discs, and rings, which may be dotted. */
export interface Sign {
  readonly meaning: MessageKey;
  readonly lines?: string;
  readonly disc?: number;
  readonly ring?: number;
  readonly dashes?: string;
}

interface SignKeyProps {
  readonly signs: readonly Sign[];
}

/** The key to the signs of a picture. */
export function SignKey({ signs }: SignKeyProps) {
  const t = useTranslate();
  return (
    <ul class="sign-key">
      {signs.map(({ meaning, lines, disc, ring, dashes }) => (
        <li key={meaning}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            {lines !== undefined && <path d={lines} />}
            {disc !== undefined && <circle class="solid" cx="8" cy="8" r={disc} />}
            {ring !== undefined && <circle cx="8" cy="8" r={ring} stroke-dasharray={dashes} />}
          </svg>
          {t(meaning)}
        </li>
      ))}
    </ul>
  );
}
