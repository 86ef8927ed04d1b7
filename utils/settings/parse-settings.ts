import * as v from 'valibot';
import { claimKinds, codingProfiles } from '@/utils/claims/types';
import { defaultSettings } from './default-settings';
import type { Settings } from './types';

const viewSchema = v.object({ id: v.string(), name: v.string(), query: v.string() });

const settingsSchema = v.object({
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), defaultSettings.theme),
  profile: v.fallback(v.picklist(codingProfiles), defaultSettings.profile),
  kinds: v.fallback(v.array(v.picklist(claimKinds)), [...defaultSettings.kinds]),
  rememberReading: v.fallback(v.boolean(), defaultSettings.rememberReading),
  singleKeys: v.fallback(v.boolean(), defaultSettings.singleKeys),
  onboarded: v.fallback(v.boolean(), defaultSettings.onboarded),
  autoBackup: v.fallback(v.boolean(), defaultSettings.autoBackup),
  views: v.fallback(v.array(viewSchema), [...defaultSettings.views]),
}) satisfies v.GenericSchema<unknown, Settings>;

/**
 * Reads settings field by field; a field that is missing or makes no sense takes its default.
 *
 * Never refuses: settings of an older or newer version must not lock the reader out.
 */
export function parseSettings(input: unknown): Settings {
  const result = v.safeParse(settingsSchema, typeof input === 'object' && input !== null ? input : {});
  return result.success ? result.output : defaultSettings;
}
