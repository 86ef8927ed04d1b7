import { useState } from 'preact/hooks';
import { NameDialog } from '@/components/form/NameDialog';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { BulkBar } from '@/components/library/BulkBar';
import { noSelection } from '@/components/library/selection';
import type { ViewProps } from './views';

/** The bar for what is chosen, while something is. */
export function LibraryBulk({ library }: ViewProps) {
  const t = useTranslate();
  const [isNaming, setNaming] = useState(false);
  const { selection, bulk, cases, route } = library;
  const { section, item } = route.current.value;
  const ids = () => [...selection.value.ids];
  const { size } = selection.value.ids;
  const progress = bulk.progress.value;
  if (size === 0 && progress === null && !isNaming) return null;
  const clear = () => (selection.value = noSelection);
  const putInNew = async (name: string) => {
    const id = await cases.create(name);
    if (id !== null) await cases.add(id, ids());
  };
  return (
    <>
      <BulkBar
        chosen={size}
        progress={progress}
        cases={cases.all.value}
        onVerdict={(verdict) => void bulk.run(ids(), { do: 'change', changes: { verdict } })}
        onTag={(tag, act) => void bulk.run(ids(), { do: act, tag })}
        onCase={(id) => (id === null ? setNaming(true) : void cases.add(id, ids()))}
        onTakeOut={section === 'case' && item !== null ? () => void cases.takeOut(item, ids()) : null}
        onDelete={() => void bulk.run(ids(), { do: 'delete' }).then(clear)}
        onClear={clear}
        onCancel={() => progress?.cancel()}
      />
      {isNaming && (
        <NameDialog
          label={t('caseName')}
          name=""
          onSave={(name) => void putInNew(name)}
          onClose={() => setNaming(false)}
        />
      )}
    </>
  );
}
