import { sha256Hex } from '@/utils/text/sha256';
import type { Claim } from './types';

/** Names a claim within a text version: the same version, kind, outcome and span give the same id in every run. */
export function claimId(version: string, { kind, outcome, start, end }: Claim): string {
  return sha256Hex(`${version} ${kind} ${outcome} ${start}-${end}`);
}
