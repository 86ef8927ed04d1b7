import type { Exporter, FolderExporter, NamedFile, WriteContext } from '../../format';
import type { LibraryRecord } from '../../library-record';
import type { ArticleNotes, Note } from '../../notes';
import { groupByArticle } from '../../notes';
import { createFileNames } from './file-name';
import type { TemplateValues } from './template';
import { fillTemplate } from './template';

/** The note of an article until the reader gives another template: frontmatter (YAML), then a quote each. */
export const defaultTemplate = `---
title: {{titleYaml}}
source: {{sourceYaml}}
site: {{siteYaml}}
author: {{bylineYaml}}
published: {{published}}
tags: {{tagsYaml}}
---

# {{title}}

{{#notes}}
{{quote}}

{{facts}}{{note}}{{links}}^{{block}}

{{/notes}}
`;

/** Notes for Obsidian and its like: a file an article. As one file, each begins with a line that names it. */
export const markdown: Exporter & FolderExporter = {
  extension: 'md',
  mediaType: 'text/markdown',
  needs: { texts: false, history: false },
  write: writeJoined,
  writeFiles,
};

async function* writeFiles(
  records: AsyncIterable<LibraryRecord>,
  { template = defaultTemplate }: WriteContext,
): AsyncGenerator<NamedFile> {
  const nameFile = createFileNames();
  for await (const group of groupByArticle(records)) {
    const name = nameFile(group.article?.title || hostOf(group.source), 'md');
    yield { name, text: fillTemplate(template, articleValues(group), group.notes.map(noteValues)) };
  }
}

async function* writeJoined(
  records: AsyncIterable<LibraryRecord>,
  context: WriteContext,
): AsyncGenerator<string> {
  for await (const { name, text } of writeFiles(records, context)) yield `%% ${name} %%\n${text}`;
}

function articleValues({ source, article, notes }: ArticleNotes): TemplateValues {
  const { siteName, byline, published, lang } = withoutNulls(article);
  const title = article?.title || source;
  const tags = [...new Set(notes.flatMap(({ annotation }) => annotation.tags.map(tagName)))];
  return {
    title: oneLine(title),
    titleYaml: yaml(title),
    source,
    sourceYaml: yaml(source),
    site: siteName,
    siteYaml: yaml(siteName),
    byline,
    bylineYaml: yaml(byline),
    published: /^\d{4}-\d\d-\d\d/u.exec(published)?.[0] ?? '',
    lang,
    tagsYaml: `[${tags.map(yaml).join(', ')}]`,
  };
}

/** What is not known is written as nothing. */
function withoutNulls(article: ArticleNotes['article']) {
  const text = (value: string | null | undefined) => value ?? '';
  return {
    siteName: text(article?.siteName),
    byline: text(article?.byline),
    published: text(article?.published),
    lang: text(article?.lang),
  };
}

function noteValues({ annotation, record }: Note): TemplateValues {
  const { selectors, note, verdict, tags, links, id, modified } = annotation;
  const facts = [record.kind, record.outcome, record.party, record.place, record.attribution, verdict];
  return {
    quote: quoteLines(selectors.quote.exact.trim()),
    facts: paragraph(
      facts
        .filter((fact) => fact)
        .map((fact) => escape(String(fact)))
        .join(' · '),
    ),
    note: paragraph(note),
    links: paragraph(links.map(({ url, title }) => `- [${escape(title || url)}](<${url}>)`).join('\n')),
    tags: tags.map((tag) => `#${tagName(tag)}`).join(' '),
    verdict: verdict ?? '',
    modified,
    block: id.slice('urn:uuid:'.length),
  };
}

function paragraph(text: string): string {
  return text === '' ? '' : `${text}\n\n`;
}

/** The article's words are shown, not run: signs of Markdown and of HTML lose their meaning. */
function quoteLines(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${escape(line)}`)
    .join('\n');
}

function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~$%^=]/gu, (sign) => `\\${sign}`);
}

function oneLine(text: string): string {
  return escape(text.replace(/\s+/gu, ' '));
}

/** JSON strings are YAML strings. */
function yaml(text: string): string {
  return text === '' ? '' : JSON.stringify(text);
}

/** Obsidian's tags have no spaces. */
function tagName(tag: string): string {
  return tag.replace(/[^\p{L}\p{N}_/-]+/gu, '-');
}

function hostOf(source: string): string {
  return URL.canParse(source) ? new URL(source).hostname : source;
}
