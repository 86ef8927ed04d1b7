import type { MessageKey } from '@/components/i18n/translate';
import type { IconName } from '@/components/icon/drawings';

/** What a section's line in the navigation shows. */
interface SectionText {
  /** `null`: the navigation lists what is in it, a line each, not the section itself. */
  readonly group: SectionGroup | null;
  readonly icon: IconName;
  readonly label: MessageKey;
}

/** The groups of the navigation, from top to bottom. */
export const sectionGroups = {
  review: 'groupReview',
  everything: 'groupEverything',
} as const satisfies Record<string, MessageKey>;
export type SectionGroup = keyof typeof sectionGroups;

/** Sections that show notes, each by what it asks for; any display can show them. */
export const noteSections = {
  'not-reviewed': { group: 'review', icon: 'inbox', label: 'filterNotReviewed', query: 'verdict:none' },
  changed: { group: 'review', icon: 'changed', label: 'filterChanged', query: 'state:changed' },
  'lost-place': { group: 'review', icon: 'unplaced', label: 'stateLost', query: 'state:lost,ambiguous' },
  'nobody-named': {
    group: 'review',
    icon: 'voice',
    label: 'filterNobodyNamed',
    query: 'said:none -outcome:none',
  },
  disputed: { group: 'review', icon: 'disputed', label: 'verdictDisputed', query: 'verdict:disputed' },
  saved: { group: null, icon: 'all', label: 'groupSaved', query: '' },
  case: { group: null, icon: 'folder', label: 'groupCases', query: '' },
  all: { group: 'everything', icon: 'table', label: 'allNotes', query: '' },
  dismissed: { group: 'everything', icon: 'close', label: 'cardNotAClaim', query: 'verdict:dismissed' },
} as const satisfies Record<string, SectionText & { readonly query: string }>;
export type NoteSection = keyof typeof noteSections;

/** Sections with a view of their own: see `sectionViews`. */
export const ownSections = {
  compare: { group: 'review', icon: 'conflict', label: 'sectionCompare' },
  places: { group: 'everything', icon: 'marks', label: 'sectionPlaces' },
  sides: { group: 'everything', icon: 'timeline', label: 'sectionSides' },
  exchange: { group: 'everything', icon: 'backup', label: 'sectionExchange' },
  bin: { group: 'everything', icon: 'bin', label: 'bin' },
} as const satisfies Record<string, SectionText>;
export type OwnSection = keyof typeof ownSections;

/** Every section of the library, in the order of the navigation. A new one is a line here and one in its views. */
export const sections: Readonly<Record<NoteSection | OwnSection, SectionText>> = {
  ...noteSections,
  ...ownSections,
};
export type SectionName = keyof typeof sections;

/** The ways to look at the notes of a section: see `displayViews`. */
export const noteDisplays = {
  table: { icon: 'table', label: 'displayTable' },
  cards: { icon: 'note', label: 'displayCards' },
} as const satisfies Record<string, { readonly icon: IconName; readonly label: MessageKey }>;
export type NoteDisplay = keyof typeof noteDisplays;

/** Tells whether a section shows notes. */
export function isNoteSection(section: SectionName): section is NoteSection {
  return Object.hasOwn(noteSections, section);
}
