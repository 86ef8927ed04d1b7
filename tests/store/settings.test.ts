import { expect, test, vi } from 'vitest';
import type { ChangeNotice } from '@/utils/store/changes';
import { watchStore } from '@/utils/store/changes';
import { changeSettings, readSettings } from '@/utils/store/settings';
import { defaultSettings } from '@/utils/settings/default-settings';
import { create, emptyStore } from './support';

test('settings are the defaults until changed, field by field', async () => {
  const { db } = await emptyStore();
  expect(await readSettings(db)).toEqual(defaultSettings);
  await changeSettings(db, { theme: 'dark' });
  await changeSettings(db, { onboarded: true });
  expect(await readSettings(db)).toEqual({ ...defaultSettings, theme: 'dark', onboarded: true });
});

test('other pages hear of changes after the commit, until they stop listening', async () => {
  const writer = await emptyStore();
  const heard: ChangeNotice[] = [];
  const life = new AbortController();
  watchStore((notice) => heard.push(notice), life.signal);
  const made = await create(writer);
  await changeSettings(writer.db, { singleKeys: false });
  await vi.waitFor(() => expect(heard).toHaveLength(2));
  expect(heard).toEqual([
    { about: 'annotations', sources: [made.source], blocks: [0] },
    { about: 'settings' },
  ]);
  life.abort();
  await create(writer);
  expect(heard).toHaveLength(2);
});
