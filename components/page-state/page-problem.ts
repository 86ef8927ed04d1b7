import type { MessageKey } from '@/components/i18n/translate';
import type { IconName } from '@/components/icon/drawings';
import type { PageStatus } from '@/utils/annotation/page-state';

/** Why there is no list of a page: it may not be read, or nothing in it could be. */
export type PageProblem =
  'browser-page' | 'pdf' | 'denied' | 'no-permission' | Exclude<PageStatus, 'reading' | 'ready'>;

/** The one next step that a problem offers. */
export type NextStep = 'all-notes' | 'read-whole' | 'try-again' | 'none';

interface ProblemText {
  readonly icon: IconName;
  readonly title: MessageKey;
  readonly text: MessageKey;
  readonly step: NextStep;
}

export const problemTexts: Readonly<Record<PageProblem, ProblemText>> = {
  'browser-page': { icon: 'lock', title: 'browserPageTitle', text: 'browserPageText', step: 'all-notes' },
  denied: { icon: 'lock', title: 'deniedTitle', text: 'deniedText', step: 'all-notes' },
  failed: { icon: 'alert', title: 'failedTitle', text: 'failedText', step: 'try-again' },
  'no-article': { icon: 'file', title: 'noArticleTitle', text: 'noArticleText', step: 'read-whole' },
  'no-permission': { icon: 'lock', title: 'noPermissionTitle', text: 'noPermissionText', step: 'none' },
  'not-html': { icon: 'file', title: 'notHtmlTitle', text: 'notHtmlText', step: 'all-notes' },
  pdf: { icon: 'file', title: 'pdfTitle', text: 'pdfText', step: 'all-notes' },
  'too-large': { icon: 'file', title: 'tooLargeTitle', text: 'tooLargeText', step: 'all-notes' },
  'unsupported-language': {
    icon: 'file',
    title: 'unsupportedLanguageTitle',
    text: 'unsupportedLanguageText',
    step: 'all-notes',
  },
};

export const stepKeys = {
  'all-notes': 'allNotes',
  'read-whole': 'readWhole',
  'try-again': 'tryAgain',
} as const satisfies Record<Exclude<NextStep, 'none'>, MessageKey>;
