// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { Tags } from '@/components/annotation/Tags';
import { TranslateContext } from '@/components/i18n/TranslateContext';
import { english } from '../../gallery/translate';

afterEach(cleanup);

function show(tags: readonly string[]) {
  const onChange = vi.fn();
  render(
    <TranslateContext.Provider value={english}>
      <Tags tags={tags} onChange={onChange} />
    </TranslateContext.Provider>,
  );
  return { onChange, user: userEvent.setup() };
}

test('adds a tag by Enter and gives the focus back', async () => {
  const { onChange, user } = show(['idlib']);
  await user.click(screen.getByRole('button', { name: 'Tag' }));
  await user.keyboard('#strength{Enter}');
  expect(onChange).toHaveBeenLastCalledWith(['idlib', 'strength']);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Tag' }));
});

test('adds several tags at once, none twice', async () => {
  const { onChange, user } = show(['idlib']);
  await user.click(screen.getByRole('button', { name: 'Tag' }));
  await user.keyboard('idlib');
  await user.paste(', river, night raid');
  await user.keyboard('{Enter}');
  expect(onChange).toHaveBeenLastCalledWith(['idlib', 'river', 'night raid']);
});

test('adds nothing on Escape', async () => {
  const { onChange, user } = show([]);
  await user.click(screen.getByRole('button', { name: 'Tag' }));
  await user.keyboard('strength{Escape}');
  expect(onChange).not.toHaveBeenCalled();
});

test('removes a tag by its ×', async () => {
  const { onChange, user } = show(['idlib', 'strength']);
  await user.click(screen.getByRole('button', { name: 'Remove tag idlib' }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith(['strength']);
});
