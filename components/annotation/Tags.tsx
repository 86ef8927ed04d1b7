import { useState } from 'preact/hooks';
import { useFocusBack } from '@/components/form/use-focus-back';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { Icon } from '@/components/icon/Icon';
import { limits } from '@/utils/annotation/limits';

interface TagsProps {
  readonly tags: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}

/** The tags, each with its ×, and a field for one more. A comma or Enter adds, Escape gives up. */
export function Tags({ tags, onChange }: TagsProps) {
  const t = useTranslate();
  const [isAdding, setAdding] = useState(false);
  const button = useFocusBack(isAdding);
  const add = (typed: string) => {
    setAdding(false);
    const added = readTags(typed).filter((tag) => !tags.includes(tag));
    if (added.length > 0) onChange([...tags, ...added]);
  };
  return (
    <>
      {tags.map((tag) => (
        <span class="tag" key={tag}>
          #{tag}
          <button
            type="button"
            class="icon-button"
            aria-label={t('cardTagRemove', tag)}
            onClick={() => onChange(tags.filter((other) => other !== tag))}
          >
            <Icon name="close" />
          </button>
        </span>
      ))}
      {isAdding ? (
        <TagInput onClose={add} onCancel={() => setAdding(false)} />
      ) : (
        <button type="button" class="add" data-field="tag" ref={button} onClick={() => setAdding(true)}>
          <Icon name="plus" />
          {t('cardTag')}
        </button>
      )}
    </>
  );
}

interface TagInputProps {
  readonly onClose: (typed: string) => void;
  readonly onCancel: () => void;
}

function TagInput({ onClose, onCancel }: TagInputProps) {
  const t = useTranslate();
  return (
    <input
      class="add__input"
      aria-label={t('cardTag')}
      placeholder={t('cardTag')}
      maxLength={limits.tag}
      ref={(input) => input?.focus()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ',') onClose(event.currentTarget.value);
        else if (event.key === 'Escape') onCancel();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
      onBlur={({ currentTarget }) => onClose(currentTarget.value)}
    />
  );
}

/** "#idlib, strength" → ["idlib", "strength"]. */
function readTags(typed: string): string[] {
  const tags = typed.split(',').map((tag) => tag.trim().replace(/^#+/u, '').slice(0, limits.tag));
  return tags.filter((tag) => tag !== '');
}
