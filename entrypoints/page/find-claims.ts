import type { NamedClaim } from '@/components/state/list-entries';
import type { Article } from '@/utils/article/types';
import { claimId } from '@/utils/claims/claim-id';
import { sendToBackground } from '@/utils/messaging/send-to-background';

export interface NamedClaims {
  readonly claims: readonly NamedClaim[];
  /** `false` for a text in a language that the engine has no words for: it was not searched. */
  readonly isSupported: boolean;
}

/** Asks the background for the claims of an article, and names them. @throws when it cannot be reached. */
export async function findClaims({ metadata, content }: Article): Promise<NamedClaims> {
  const { lang, published } = metadata;
  const found = await sendToBackground('claims.find', { text: content.text, lang, published });
  if (!found.ok) throw new Error(`The claims were not read: ${found.reason}.`);
  const { claims, isSupported } = found.answer;
  return { claims: claims.map((claim) => ({ id: claimId(content.hash, claim), claim })), isSupported };
}
