import type { KeptArticle } from '@/utils/annotation/kept-article';
import type { ArticleSummary } from '@/utils/annotation/page-state';
import type { Baseline, VersionText } from '@/utils/annotation/save-result';
import type { Annotation } from '@/utils/annotation/types';
import { claimId } from '@/utils/claims/claim-id';
import type { Claim } from '@/utils/claims/types';
import { fromRow } from './annotation-row';
import { baselineBefore, listVersions } from './article-versions';
import { announce } from './changes';
import { appendHistory } from './history';
import { parseArticle } from './read-articles';
import type { Database, VersionRow, Writer, WriteTransaction } from './schema';
import { isGenuine, packVersion, readVersions } from './versions';
import { write } from './write';

/** An article as its page has just been read. */
export interface ReadArticle {
  readonly article: ArticleSummary;
  readonly version: VersionText;
  readonly claims: readonly Claim[];
}

/** A read article whose version is packed, ready for a transaction. */
export type PackedArticle = Omit<ReadArticle, 'version'> & { readonly version: VersionRow };

/** The reader's annotations of an article, and what is known of its versions. */
export interface AnnotatedArticle {
  readonly annotations: readonly Annotation[];
  /** The versions that those were made on and the baseline, the current one left out. */
  readonly versions: readonly VersionText[];
  readonly isKept: boolean;
  /** The version whose changes the reader is told of; `null` when that is the current one, or nothing is kept. */
  readonly baseline: Baseline | null;
}

/** Keeps an article with its text and claims. `false` when the text is not the one its hash names. */
export async function keepArticle(writer: Writer, read: ReadArticle): Promise<boolean> {
  const packed = await packArticle(read);
  if (packed === null) return false;
  await write(writer.db, (tx) => putArticle(tx, packed, writer));
  announce({ about: 'articles', sources: [read.article.source] });
  return true;
}

/** Packs an article for the store; `null` when its text is not the one its hash names. */
export async function packArticle({ article, version, claims }: ReadArticle): Promise<PackedArticle | null> {
  if (article.version !== version.hash || !isGenuine(version)) return null;
  return { article, version: await packVersion(version), claims };
}

/** Writes an article. The same version again changes nothing but when it was last seen. */
export async function putArticle(tx: WriteTransaction, packed: PackedArticle, writer: Writer): Promise<void> {
  const { source, version, title } = packed.article;
  const now = writer.now().toISOString();
  const sightings = tx.objectStore('sightings');
  const seen = await sightings.get([source, version]);
  await sightings.put({ firstSeen: now, ...seen, source, hash: version, title, lastSeen: now });
  if (seen === undefined) await putVersion(tx, packed, writer);
}

/** Opens an article for the page that shows its version `hash`. Empty when nothing was annotated. */
export async function openArticle(db: Database, source: string, hash: string): Promise<AnnotatedArticle> {
  const rows = await db.getAllFromIndex('annotations', 'article', source);
  const found = rows.map(fromRow).filter((annotation) => annotation !== null);
  const annotations = found.filter(({ deletedAt }) => deletedAt === null);
  const others = new Set(annotations.map(({ version }) => version).filter((version) => version !== null));
  const seen = await listVersions(db, source);
  const baseline = baselineBefore(hash, seen);
  if (baseline !== null) others.add(baseline.hash);
  others.delete(hash);
  return { annotations, versions: await readVersions(db, [...others]), isKept: seen.length > 0, baseline };
}

async function putVersion(tx: WriteTransaction, packed: PackedArticle, writer: Writer): Promise<void> {
  const { article, version, claims } = packed;
  const kept = parseArticle(await tx.objectStore('articles').get(article.source));
  const next = nextArticle(article, kept, writer);
  await appendHistory(tx, { action: 'keep', subject: next.id, record: next }, writer);
  await Promise.all([
    tx.objectStore('articles').put({ source: next.source, modified: next.modified, record: next }),
    tx.objectStore('versions').put(version),
    tx.objectStore('pending').put({ source: article.source }),
    ...claims.map((claim) => putClaim(tx, article, claim)),
  ]);
}

function putClaim(tx: WriteTransaction, { source, version }: ArticleSummary, claim: Claim): Promise<string> {
  const id = claimId(version, claim);
  return tx.objectStore('claims').put({ id, source, version, record: claim });
}

function nextArticle(article: ArticleSummary, kept: KeptArticle | null, writer: Writer): KeptArticle {
  const now = writer.now().toISOString();
  const identity = kept ?? { id: `urn:uuid:${writer.random()}` as const, revision: 0, created: now };
  const { id, revision, created } = identity;
  return { ...article, id, created, revision: revision + 1, modified: now };
}
