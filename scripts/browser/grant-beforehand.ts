import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Permissions {
  explicit_host: string[];
}

interface Preferences {
  readonly extensions: {
    readonly settings: Record<
      string,
      { granted_permissions: Permissions; runtime_granted_permissions?: Permissions }
    >;
  };
}

/**
 * Answers the browser's question for sites before it is asked, as if the reader had granted them once and taken them
 * back: a later `permissions.request` for them, from a real click, is then granted without a dialog.
 *
 * For a profile that was used with the extension and is closed now; a headless dialog cannot be answered.
 */
export function grantBeforehand(profile: string, extensionId: string, origins: readonly string[]): void {
  const file = join(profile, 'Default/Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8')) as Preferences;
  const settings = preferences.extensions.settings[extensionId];
  if (settings === undefined) throw new Error('The profile has not been used with this extension.');
  settings.granted_permissions.explicit_host.push(...origins);
  settings.runtime_granted_permissions = { ...settings.granted_permissions, explicit_host: [...origins] };
  writeFileSync(file, JSON.stringify(preferences));
}
