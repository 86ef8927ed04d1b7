import * as v from 'valibot';
import type { Annotation, EvidenceLink } from '@/utils/annotation/types';
import { verdicts } from '@/utils/annotation/types';
import { claimKinds } from '@/utils/claims/types';
import { notAClaim } from './types';

type BodyFields = Pick<Annotation, 'note' | 'tags' | 'links' | 'kind' | 'verdict' | 'dismissed'>;

const name = v.fallback(v.optional(v.string(), ''), '');
const textSchema = v.looseObject({ value: v.string(), purpose: name });
const resourceSchema = v.looseObject({
  source: v.optional(v.string()),
  id: v.optional(v.string()),
  'tm:title': name,
});

/**
 * Reads the bodies of an annotation, each into the field of its purpose. What has no field of ours — a reply, a
 * description, an assessment in other words — goes into the note, so that no word is lost.
 */
export function readBodies({ body, bodyValue }: { body?: unknown; bodyValue?: unknown }): BodyFields {
  const bodies: unknown[] = Array.isArray(body) ? body : [body];
  const fields = { notes: [] as string[], tags: new Set<string>(), links: [] as EvidenceLink[] };
  const judged: Partial<Pick<Annotation, 'kind' | 'verdict' | 'dismissed'>>[] = [];
  for (const each of typeof bodyValue === 'string' ? [...bodies, { value: bodyValue }] : bodies) {
    const text = v.safeParse(textSchema, each);
    if (!text.success) addLink(each, fields);
    else {
      const judgement = readJudgement(text.output);
      if (judgement !== null) judged.push(judgement);
      else if (text.output.purpose === 'tagging') fields.tags.add(text.output.value.trim());
      else fields.notes.push(text.output.value);
    }
  }
  const { notes, tags, links } = fields;
  const judgements = Object.assign({ kind: null, verdict: null, dismissed: false }, ...judged) as BodyFields;
  return { ...judgements, note: notes.join('\n\n'), tags: [...tags].filter((tag) => tag !== ''), links };
}

function readJudgement({ value, purpose }: v.InferOutput<typeof textSchema>) {
  const kind = claimKinds.find((each) => each === value);
  if (purpose === 'classifying' && kind !== undefined) return { kind };
  const verdict = verdicts.find((each) => each === value);
  if (purpose === 'assessing' && verdict !== undefined) return { verdict };
  return purpose === 'assessing' && value === notAClaim ? { dismissed: true } : null;
}

/** An address that nobody can follow is kept as words. */
function addLink(body: unknown, { notes, links }: { notes: string[]; links: EvidenceLink[] }): void {
  const resource = v.safeParse(resourceSchema, typeof body === 'string' ? { id: body } : body);
  const url = resource.success ? (resource.output.source ?? resource.output.id) : undefined;
  if (url === undefined || !resource.success) return;
  if (/^(?:https?|mailto):/iu.test(url) && URL.canParse(url))
    links.push({ url, title: resource.output['tm:title'] });
  else notes.push(url);
}
