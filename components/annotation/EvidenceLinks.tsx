import { useState } from 'preact/hooks';
import { useFocusBack } from '@/components/form/use-focus-back';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { Icon } from '@/components/icon/Icon';
import type { EvidenceLink } from '@/utils/annotation/types';
import { readLink } from './read-link';

interface EvidenceLinksProps {
  readonly links: readonly EvidenceLink[];
  readonly onChange: (links: readonly EvidenceLink[]) => void;
}

/** The links that the reader keeps as evidence. They open in a tab of their own and tell it nothing of this page. */
export function EvidenceLinks({ links, onChange }: EvidenceLinksProps) {
  const t = useTranslate();
  return (
    <>
      {links.map((link) => (
        <p class="evidence" key={link.url}>
          <Icon name="link" />
          <a href={link.url} target="_blank" rel="noreferrer noopener">
            {link.title || link.url}
          </a>
          <button
            type="button"
            class="icon-button evidence__remove"
            aria-label={t('cardLinkRemove', link.title || link.url)}
            onClick={() => onChange(links.filter(({ url }) => url !== link.url))}
          >
            <Icon name="close" />
          </button>
        </p>
      ))}
    </>
  );
}

interface AddEvidenceProps {
  readonly onAdd: (link: EvidenceLink) => void;
}

/** Adds a web address as evidence; words after it become its title. What is no address stays, and is said to be none. */
export function AddEvidence({ onAdd }: AddEvidenceProps) {
  const t = useTranslate();
  const [isAdding, setAdding] = useState(false);
  const [isInvalid, setInvalid] = useState(false);
  const button = useFocusBack(isAdding);
  if (!isAdding) {
    return (
      <button type="button" class="add" data-field="evidence" ref={button} onClick={() => setAdding(true)}>
        <Icon name="plus" />
        {t('cardEvidence')}
      </button>
    );
  }
  const close = (typed: string) => {
    const link = readLink(typed);
    setInvalid(link === null && typed.trim() !== '');
    if (link !== null) onAdd(link);
    if (link !== null || typed.trim() === '') setAdding(false);
  };
  return <EvidenceInput isInvalid={isInvalid} onClose={close} onCancel={() => setAdding(false)} />;
}

interface EvidenceInputProps {
  readonly isInvalid: boolean;
  readonly onClose: (typed: string) => void;
  readonly onCancel: () => void;
}

function EvidenceInput({ isInvalid, onClose, onCancel }: EvidenceInputProps) {
  const t = useTranslate();
  return (
    <>
      <input
        class="add__input add__input--wide"
        type="url"
        aria-label={t('cardEvidenceAddress')}
        aria-invalid={isInvalid}
        placeholder="https://"
        ref={focusOnce}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onClose(event.currentTarget.value);
          else if (event.key === 'Escape') onCancel();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
        onBlur={({ currentTarget }) => onClose(currentTarget.value)}
      />
      {isInvalid && (
        <span class="meta" role="alert">
          {t('cardLinkInvalid')}
        </span>
      )}
    </>
  );
}

function focusOnce(input: HTMLInputElement | null) {
  input?.focus();
}
