import { Icon } from '@/components/icon/Icon';
import type { Verdict } from '@/utils/annotation/types';

/** Draws a verdict in ink, the dashed ring where there is none. Decoration: its name stands beside it or in a label. */
export function VerdictGlyph({ verdict }: { readonly verdict: Verdict | null }) {
  return <Icon name={verdict ?? 'none'} look="glyph" />;
}
