import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { startChunks } from './scripts/build/start-chunks';

/**
 * What the extension's own pages may: run and show what is packed with them. No network, no markup or script made of a
 * string (`trusted-types 'none'` lets no policy be made that would allow it), no frame around or in them.
 */
const ownPagesMay = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

export default defineConfig({
  imports: false,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'scripting',
      'contextMenus',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: ownPagesMay.join('; ') },
    action: {
      default_title: '__MSG_actionTitle__',
      default_icon: icons('any'),
      ...(browser === 'firefox' ? { theme_icons: themeIcons() } : {}),
    },
    icons: icons('any'),
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_commandOpen__',
      },
      'next-claim': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
      'previous-claim': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPrevious__' },
      'toggle-marks': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_commandToggle__' },
      'annotate-selection': { description: '__MSG_commandAnnotate__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'tallymark@tallymark.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
  vite: () => ({
    plugins: [preact({ prefreshEnabled: false, devToolsEnabled: false }), startChunks(['popup', 'library'])],
    build: {
      target: ['chrome128', 'firefox140'],
      // Lists of what lazy chunks need cost more than they save where files come from the disk.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_, files, { hostType }) =>
          files.filter((file) => hostType === 'html' || file.endsWith('.css')),
      },
    },
  }),
  zip: { excludeSources: ['tests/**', '.ci/**'] },
  webExt: { disabled: true },
});

function icons(variant: string): Record<string, string> {
  return Object.fromEntries([16, 32, 48, 128].map((size) => [size, `/icons/icon-${variant}-${size}.png`]));
}

/** Firefox picks an icon by the toolbar's theme: "light" names the icon for dark text, hence a light toolbar. */
function themeIcons() {
  return [16, 32].map((size) => ({
    light: `/icons/icon-dark-${size}.png`,
    dark: `/icons/icon-light-${size}.png`,
    size,
  }));
}
