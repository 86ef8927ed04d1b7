import { liveBlog, report, table } from '../support/articles';
import { edit, type PageCase, without } from '../support/page-case';

/** The same words in the dress of another template: what is around them tells nothing any more. */
const mobile =
  '<div id="app"><div class="c1"><div class="c2"><section data-kind="story">%</section></div></div></div>';
const amp =
  '<header><a href="/">Wire</a></header><div class="amp-story"><div class="amp-ad">Advertisement</div>%</div><footer>Read the full version</footer>';
const columns =
  '<div class="grid"><aside><ul><li>Most read: the harbour</li><li>Weather: rain</li></ul></aside><main><div class="story"><article>%</article></div></main></div>';
const printed = '<table class="layout"><tbody><tr><td class="text">%</td></tr></tbody></table>';

export const rebuilt: readonly PageCase[] = [
  {
    name: 'the mobile form of the article',
    before: report,
    after: report,
    template: mobile,
    quote: 'killing 14 people and wounding 32',
    state: 'exact',
    place: 'morning, ⟦killing 14 people and wounding 32⟧, the',
  },
  {
    name: 'the AMP form of the article, with an advertisement in it',
    before: report,
    after: report,
    template: amp,
    quote: 'more than 17,000, of whom 500 had joined',
    state: 'exact',
    place: 'number at ⟦more than 17,000, of whom 500 had joined⟧ in',
  },
  {
    name: 'the AMP form of an article that was corrected in between',
    before: report,
    after: edit(report, 'killing 14', 'killing 19'),
    template: amp,
    quote: 'killing 14 people',
    state: 'edited',
    place: 'morning, ⟦killing 19 people⟧ and',
  },
  {
    name: 'the mobile form that leaves a paragraph out',
    before: report,
    after: without(report, 'About 1,200 families'),
    template: mobile,
    quote: 'About 1,200 families have left',
    state: 'orphan',
  },
  {
    name: 'the site is rebuilt in columns and the article corrected',
    before: report,
    after: edit(report, 'three armoured vehicles', 'four armoured vehicles'),
    template: columns,
    quote: 'three armoured vehicles',
    state: 'edited',
    place: 'destroyed ⟦four armoured vehicles⟧ and',
  },
  {
    name: 'the form for printing',
    before: report,
    after: report,
    template: printed,
    quote: 'A convoy of 40 lorries',
    state: 'exact',
    place: '⟦A convoy of 40 lorries⟧ with',
  },
  {
    name: 'a live blog in its mobile form, the note on words of every post',
    before: liveBlog,
    after: liveBlog,
    template: mobile,
    quote: 'No one was hurt.',
    occurrence: 2,
    state: 'exact',
    place: 'Hlyboke, the regional administration said. ⟦No one was hurt.⟧',
  },
  {
    name: 'a table in a rebuilt site, the note on one of two equal figures',
    before: table,
    after: table,
    template: columns,
    quote: '4,100',
    occurrence: 2,
    state: 'exact',
    place: 'Hama\n\n⟦4,100⟧',
  },
  {
    name: 'a rebuilt site cuts paragraphs into sentences',
    before: report,
    after: report.flatMap((block) => (block.startsWith('h1') ? [block] : block.split(/(?<=\.) (?=[A-Z])/u))),
    template: columns,
    quote: 'The claim could not be checked.',
    state: 'exact',
    place: '⟦The claim could not be checked.⟧',
  },
];
