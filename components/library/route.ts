import {
  newestFirst,
  noteGroups,
  noteSorts,
  type NoteGroup,
  type NoteSort,
} from '@/utils/annotation/arrangement';
import { noteDisplays, sections, type NoteDisplay, type SectionName } from './sections';

/** Where in the library the reader is; it stands in the address, so that it can be linked to and gone back to. */
export interface Route {
  readonly section: SectionName;
  /** What of the section is meant, an id; `null` for the section as a whole. */
  readonly item: string | null;
  readonly display: NoteDisplay;
  /** What is searched for within the section, as typed. */
  readonly query: string;
  readonly sort: NoteSort;
  readonly group: NoteGroup | null;
}

export const startRoute: Route = {
  section: 'all',
  item: null,
  display: 'table',
  query: '',
  sort: newestFirst,
  group: null,
};

/** Reads the fragment of an address, "#disputed?display=table&q=hajin"; what makes no sense takes its default. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#/u, '').split(/\?(.*)/su, 2);
  const [section = '', item = ''] = path.split('/', 2);
  const asked = new URLSearchParams(search);
  const display = asked.get('display') ?? '';
  return {
    section: isSection(section) ? section : startRoute.section,
    item: item === '' ? null : safeDecode(item),
    display: isDisplay(display) ? display : startRoute.display,
    query: asked.get('q') ?? '',
    sort: readSort(asked.get('sort') ?? ''),
    group: noteGroups.find((group) => group === asked.get('group')) ?? null,
  };
}

/** Writes a route as the fragment that `parseRoute` reads, without what is the default. */
export function printRoute({ section, item, display, query, sort, group }: Route): string {
  const asked = new URLSearchParams();
  if (display !== startRoute.display) asked.set('display', display);
  if (query !== '') asked.set('q', query);
  if (sort.by !== newestFirst.by || !sort.descending) asked.set('sort', printSort(sort));
  if (group !== null) asked.set('group', group);
  const path = item === null ? section : `${section}/${encodeURIComponent(item)}`;
  return asked.size === 0 ? `#${path}` : `#${path}?${asked.toString()}`;
}

/** "date", or "-date" for the latest first. */
function printSort({ by, descending }: NoteSort): string {
  return descending ? `-${by}` : by;
}

function readSort(text: string): NoteSort {
  const by = noteSorts.find((sort) => sort === text.replace(/^-/u, ''));
  return by === undefined ? newestFirst : { by, descending: text.startsWith('-') };
}

function isSection(name: string): name is SectionName {
  return Object.hasOwn(sections, name);
}

function isDisplay(name: string): name is NoteDisplay {
  return Object.hasOwn(noteDisplays, name);
}

function safeDecode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
