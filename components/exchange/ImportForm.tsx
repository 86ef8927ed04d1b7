import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { Section } from '@/components/options/Section';
import type { ImportFormat } from '@/utils/exchange/formats';
import { importNames } from './format-names';

interface ImportFormProps {
  readonly isBusy: boolean;
  /** Looks into a file without changing anything. */
  readonly onLook: (file: File, format: ImportFormat, passphrase: string) => void;
  readonly children: ComponentChildren;
}

const formats = Object.keys(importNames) as ImportFormat[];

/** Chooses a file and what it is; nothing is written before the reader has seen what would happen. */
export function ImportForm({ isBusy, onLook, children }: ImportFormProps) {
  const t = useTranslate();
  const [file, setFile] = useState<File | null>(null);
  const [format, setFormat] = useState<ImportFormat>('json');
  const [passphrase, setPassphrase] = useState('');
  return (
    <Section id="import" title={t('importTitle')} text={t('importText')}>
      <form
        class="exchange-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (file !== null) onLook(file, format, passphrase);
        }}
      >
        <label for="import-file">{t('importFile')}</label>
        <input
          id="import-file"
          type="file"
          accept=".json,.jsonld,.csv,.txt,.tallymark"
          onChange={({ currentTarget }) => {
            const [chosen = null] = currentTarget.files ?? [];
            setFile(chosen);
            if (chosen !== null) setFormat(formatOf(chosen.name));
          }}
        />
        <FormatChoice format={format} onFormat={setFormat} />
        {format === 'json' && <Passphrase value={passphrase} onChange={setPassphrase} />}
        <button type="submit" class="button button--primary" disabled={file === null || isBusy}>
          {t('importLook')}
        </button>
      </form>
      {children}
    </Section>
  );
}

interface FormatChoiceProps {
  readonly format: ImportFormat;
  readonly onFormat: (format: ImportFormat) => void;
}

function FormatChoice({ format, onFormat }: FormatChoiceProps) {
  const t = useTranslate();
  return (
    <>
      <label for="import-format">{t('exportFormat')}</label>
      <select
        id="import-format"
        class="select"
        value={format}
        onChange={({ currentTarget }) => onFormat(formats[currentTarget.selectedIndex] ?? 'json')}
      >
        {formats.map((each) => (
          <option key={each} value={each}>
            {t(importNames[each])}
          </option>
        ))}
      </select>
    </>
  );
}

interface PassphraseProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Passphrase({ value, onChange }: PassphraseProps) {
  const t = useTranslate();
  return (
    <>
      <label for="import-passphrase">{t('passphrase')}</label>
      <input
        id="import-passphrase"
        class="exchange-input"
        type="password"
        autocomplete="off"
        placeholder={t('passphraseOnly')}
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </>
  );
}

/** A guess by the file's name, for the reader to correct. */
function formatOf(name: string): ImportFormat {
  if (/\.csv$/iu.test(name)) return /readwise/iu.test(name) ? 'readwise' : 'csv';
  if (/\.jsonld$/iu.test(name)) return 'jsonld';
  if (/hypothesis/iu.test(name)) return 'hypothesis';
  return /clipper/iu.test(name) ? 'clipper' : 'json';
}
