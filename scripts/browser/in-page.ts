/** What the commands ask of a page. Runs in the browser, in a world of its own; arguments and results are JSON. */
export { describeOccurrence, resolveTarget } from './in-page/reanchor';
export { measurePage } from './in-page/measure';
