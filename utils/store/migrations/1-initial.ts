import type { Database } from '../schema';

/** The first database. Index names are the fields that lists and search ask for. */
export function initial(db: Database): void {
  const articles = db.createObjectStore('articles', { keyPath: 'source' });
  articles.createIndex('modified', 'modified');
  db.createObjectStore('versions', { keyPath: 'hash' });
  db.createObjectStore('sightings', { keyPath: ['source', 'hash'] }).createIndex('hash', 'hash');
  createClaims(db);
  createAnnotations(db);
  db.createObjectStore('cases', { keyPath: 'id' });
  const memberships = db.createObjectStore('memberships', { keyPath: ['case', 'annotation'] });
  memberships.createIndex('annotation', 'annotation');
  db.createObjectStore('history', { keyPath: ['chain', 'seq'] }).createIndex('subject', 'subject');
  db.createObjectStore('undo', { keyPath: 'seq' }).createIndex('subject', 'subject');
  db.createObjectStore('counters');
  db.createObjectStore('settings');
  db.createObjectStore('meta');
}

function createClaims(db: Database): void {
  const claims = db.createObjectStore('claims', { keyPath: 'id' });
  claims.createIndex('source', 'source');
  claims.createIndex('version', 'version');
  claims.createIndex('comparison', 'comparison');
}

function createAnnotations(db: Database): void {
  const annotations = db.createObjectStore('annotations', { keyPath: 'id' });
  annotations.createIndex('article', 'article');
  annotations.createIndex('created', 'listed.created');
  annotations.createIndex('modified', 'listed.modified');
  annotations.createIndex('kind', 'listed.kind');
  annotations.createIndex('verdict', 'listed.verdict');
  annotations.createIndex('tags', 'listed.tags', { multiEntry: true });
  annotations.createIndex('words', 'listed.words', { multiEntry: true });
  annotations.createIndex('deletedAt', 'deletedAt');
}
