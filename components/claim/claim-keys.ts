import type { MessageKey } from '@/components/i18n/translate';
import type { Verdict } from '@/utils/annotation/types';
import type { Certainty, ClaimKind, ClaimOutcome, Scope, Status } from '@/utils/claims/types';

/** The letter that stands for a kind in margin, list and filter; it never changes with the language. */
export const kindLetters = {
  loss: 'L',
  displacement: 'D',
  territory: 'T',
  strength: 'F',
  attack: 'A',
  supply: 'S',
} as const satisfies Record<ClaimKind, string>;

export const kindKeys = {
  loss: 'kindLoss',
  displacement: 'kindDisplacement',
  territory: 'kindTerritory',
  strength: 'kindStrength',
  attack: 'kindAttack',
  supply: 'kindSupply',
} as const satisfies Record<ClaimKind, MessageKey>;

export const outcomeKeys = {
  killed: 'outcomeKilled',
  wounded: 'outcomeWounded',
  captured: 'outcomeCaptured',
  missing: 'outcomeMissing',
  surrendered: 'outcomeSurrendered',
  casualties: 'outcomeCasualties',
  destroyed: 'outcomeDestroyed',
  damaged: 'outcomeDamaged',
  seized: 'outcomeSeized',
  abandoned: 'outcomeAbandoned',
  displaced: 'outcomeDisplaced',
  evacuated: 'outcomeEvacuated',
  returned: 'outcomeReturned',
  trapped: 'outcomeTrapped',
  gained: 'outcomeGained',
  lost: 'outcomeLost',
  held: 'outcomeHeld',
  advanced: 'outcomeAdvanced',
  level: 'outcomeLevel',
  increase: 'outcomeIncrease',
  decrease: 'outcomeDecrease',
  launched: 'outcomeLaunched',
  intercepted: 'outcomeIntercepted',
  pledged: 'outcomePledged',
  delivered: 'outcomeDelivered',
} as const satisfies Record<ClaimOutcome, MessageKey>;

/** Outcomes that read differently after a figure: "500 joined", not "500 increase". */
export const phraseKeys: Partial<Record<ClaimOutcome, MessageKey>> = {
  casualties: 'phraseCasualties',
  level: 'phraseLevel',
  increase: 'phraseIncrease',
  decrease: 'phraseDecrease',
};

export const scopeKeys = {
  new: 'scopeNew',
  cumulative: 'scopeCumulative',
  standing: 'scopeStanding',
} as const satisfies Record<Scope, MessageKey>;

export const certaintyKeys = {
  asserted: 'certaintyAsserted',
  reported: 'certaintyReported',
  claimed: 'certaintyClaimed',
  unconfirmed: 'certaintyUnconfirmed',
  denied: 'certaintyDenied',
  planned: 'certaintyPlanned',
} as const satisfies Record<Certainty, MessageKey>;

export const statusKeys = {
  civilian: 'statusCivilian',
  combatant: 'statusCombatant',
  mixed: 'statusMixed',
} as const satisfies Record<Status, MessageKey>;

export const verdictKeys = {
  corroborated: 'verdictCorroborated',
  plausible: 'verdictPlausible',
  disputed: 'verdictDisputed',
  contradicted: 'verdictContradicted',
  'not-checkable': 'verdictNotCheckable',
} as const satisfies Record<Verdict, MessageKey>;
