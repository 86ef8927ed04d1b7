import type { Exporter, Importer } from '../../format';
import { readAnnotations } from './read';
import { writeCollection } from './write';

/** The W3C Web Annotation Data Model in JSON-LD (https://www.w3.org/TR/annotation-model/). */
export const jsonld: Exporter & Importer = {
  extension: 'jsonld',
  mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  needs: { texts: true, history: false },
  write: writeCollection,
  read: readAnnotations,
};
