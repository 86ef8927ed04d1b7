import type { Database } from '../schema';

/** The first database. Index names are the fields that lists and search ask for. */
export function initial(db: Database): void {
  const articles = db.createObjectStore('articles', { keyPath: 'source' });
  articles.createIndex('modified', 'modified');
  db.createObjectStore('versions', { keyPath: 'hash' });
  db.createObjectStore('sightings', { keyPath: ['source', 'hash'] }).createIndex('hash', 'hash');
  createClaims(db);
  createAnnotations(db);
  createComparison(db);
  db.createObjectStore('catalogue', { keyPath: 'block' });
  db.createObjectStore('places', { keyPath: 'annotation' });
  db.createObjectStore('cases', { keyPath: 'id' });
  const memberships = db.createObjectStore('memberships', { keyPath: ['case', 'annotation'] });
  memberships.createIndex('annotation', 'annotation');
  db.createObjectStore('history', { keyPath: ['chain', 'seq'] }).createIndex('subject', 'subject');
  db.createObjectStore('undo', { keyPath: 'seq' }).createIndex('subject', 'subject');
  db.createObjectStore('backup');
  db.createObjectStore('imports', { keyPath: 'id' });
  db.createObjectStore('importSteps', { keyPath: ['import', 'step'] });
  db.createObjectStore('counters');
  db.createObjectStore('settings');
  db.createObjectStore('meta');
}

function createClaims(db: Database): void {
  const claims = db.createObjectStore('claims', { keyPath: 'id' });
  claims.createIndex('source', 'source');
  claims.createIndex('version', 'version');
}

function createComparison(db: Database): void {
  const figures = db.createObjectStore('figures', { keyPath: 'id' });
  figures.createIndex('source', 'source');
  figures.createIndex('family', 'family');
  figures.createIndex('party', 'party');
  const questions = db.createObjectStore('questions', { keyPath: 'id' });
  questions.createIndex('family', 'family');
  questions.createIndex('disagreeing', 'disagreeing');
  db.createObjectStore('sketches', { keyPath: 'source' });
  db.createObjectStore('pending', { keyPath: 'source' });
  const relations = db.createObjectStore('relations', { keyPath: 'id' });
  relations.createIndex('figures', 'figures', { multiEntry: true });
  relations.createIndex('sources', 'sources', { multiEntry: true });
}

function createAnnotations(db: Database): void {
  const annotations = db.createObjectStore('annotations', { keyPath: 'id' });
  annotations.createIndex('article', 'article');
  annotations.createIndex('newest', 'newest');
  annotations.createIndex('deletedAt', 'deletedAt');
}
