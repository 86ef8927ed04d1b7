import type { MessageKey } from '@/components/i18n/translate';
import type { Decision } from '@/utils/exchange/decide';
import type { ExportFormat, ImportFormat } from '@/utils/exchange/formats';
import type { ConflictChoice } from '@/utils/exchange/import-plan';

/** What each format is called and what it is for. */
export const exportNames: Readonly<Record<ExportFormat, MessageKey>> = {
  json: 'formatBackup',
  csv: 'formatCsv',
  jsonld: 'formatJsonld',
  markdown: 'formatMarkdown',
  html: 'formatReport',
  evidence: 'formatEvidence',
  acled: 'formatAcled',
  ucdp: 'formatUcdp',
  ris: 'formatRis',
  csl: 'formatCsl',
  claimreview: 'formatClaimReview',
};

export const importNames: Readonly<Record<ImportFormat, MessageKey>> = {
  json: 'formatBackup',
  csv: 'formatCsv',
  jsonld: 'formatJsonld',
  hypothesis: 'formatHypothesis',
  clipper: 'formatClipper',
  readwise: 'formatReadwise',
};

/** What an import does with a note. */
export const decisionNames: Readonly<Record<Decision, MessageKey>> = {
  added: 'decisionAdded',
  newer: 'decisionNewer',
  changed: 'decisionChanged',
  same: 'decisionSame',
  older: 'decisionOlder',
  conflict: 'decisionConflict',
};

export const conflictNames: Readonly<Record<ConflictChoice, MessageKey>> = {
  both: 'conflictBoth',
  mine: 'conflictMine',
  theirs: 'conflictTheirs',
};
