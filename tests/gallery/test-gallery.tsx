import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import '@/components/icon/own-page-shapes';
import { TranslateContext } from '@/components/i18n/TranslateContext';
import type { GalleryState } from './states';
import { english } from './translate';

const themes = ['light', 'dark', 'forced-colors'] as const;
type Theme = (typeof themes)[number];

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Draws every state in every theme and has axe look for barriers (WCAG 2.2 A and AA, best practice).
 *
 * With `VITE_GALLERY_SHOTS` set to a folder, each state is also saved there as a picture.
 */
export function testGallery(states: readonly GalleryState[], size: { width: number; height: number }): void {
  afterEach(() => render(null, document.body));
  describe.each(themes)('%s', (theme) => {
    test.each(states)('$name has no barrier', async ({ name, content }) => {
      await page.viewport(size.width, size.height);
      await wear(theme);
      document.documentElement.lang = 'en';
      document.title = 'Tallymark';
      render(<TranslateContext.Provider value={english}>{content}</TranslateContext.Provider>, document.body);
      await settle();
      const { violations } = await axe.run(document, { runOnly: rules });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
      await saveShot(`${name}-${theme}`);
    });
  });
}

async function wear(theme: Theme) {
  document.documentElement.dataset.theme = theme === 'dark' ? 'dark' : 'light';
  const value = theme === 'forced-colors' ? 'active' : 'none';
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
}

/** Effects, menus and the skeleton's delay. */
async function settle() {
  await new Promise((resolve) => setTimeout(resolve, 200));
}

async function saveShot(name: string) {
  const folder: unknown = import.meta.env.VITE_GALLERY_SHOTS;
  if (typeof folder === 'string') await page.screenshot({ path: `${folder}/${name}.png` });
}
