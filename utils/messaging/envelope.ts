import * as v from 'valibot';
import type { Delivery } from './protocol';

/** How a message travels: its name and whatever it carries, not yet read. */
export interface Envelope {
  readonly name: string;
  readonly payload: unknown;
}

const envelopeSchema = v.object({ name: v.string(), payload: v.unknown() });
const deliverySchema = v.variant('ok', [
  v.object({ ok: v.literal(true), answer: v.unknown() }),
  v.object({ ok: v.literal(false), reason: v.picklist(['unreachable', 'refused']) }),
]);

/** Opens an envelope; `null` if it is none of ours. */
export function parseEnvelope(input: unknown): Envelope | null {
  const result = v.safeParse(envelopeSchema, input);
  return result.success ? { name: result.output.name, payload: result.output.payload } : null;
}

/** Opens an answer of our own background, whose type follows from the name that was asked. */
export function parseTrustedDelivery<Answer>(input: unknown): Delivery<Answer> {
  return parseDelivery(input) as Delivery<Answer>;
}

/** Opens an answer. What is no answer at all counts as `unreachable`: nobody of ours replied. */
export function parseDelivery(input: unknown): Delivery<unknown> {
  const result = v.safeParse(deliverySchema, input);
  if (!result.success) return { ok: false, reason: 'unreachable' };
  return result.output.ok ? { ok: true, answer: result.output.answer } : result.output;
}
