import type { ComponentType } from 'preact';
import type { NoteDisplay, OwnSection } from '@/components/library/sections';
import { lazy } from '@/components/list/lazy';
import type { Library } from './library';
import { TableView } from './views/TableView';

/** What every view of the library gets. `library.route.value` says what of it is asked for. */
export interface ViewProps {
  readonly library: Library;
}

type View = ComponentType<ViewProps>;

/** The views of the sections that are more than a list of notes, fetched when they are first opened. */
export const sectionViews: Readonly<Record<OwnSection, View>> = {
  compare: lazy(() => import('./views/CompareView').then((loaded) => loaded.CompareView)),
  places: lazy(() => import('./views/PlacesView').then((loaded) => loaded.PlacesView)),
  sides: lazy(() => import('./views/SidesView').then((loaded) => loaded.SidesView)),
  exchange: lazy(() => import('./views/ExchangeView').then((loaded) => loaded.ExchangeView)),
  bin: lazy(() => import('./views/BinView').then((loaded) => loaded.BinView)),
};

/** The ways to look at notes: the first screen at hand, the others fetched likewise. */
export const displayViews: Readonly<Record<NoteDisplay, View>> = {
  cards: lazy(() => import('./views/CardsView').then((loaded) => loaded.CardsView)),
  table: TableView,
};
