import { formatNumber } from '@/components/claim/claim-words';
import { useTranslate } from '@/components/i18n/TranslateContext';
import { Icon } from '@/components/icon/Icon';
import { sectionGroups, sections, type SectionGroup, type SectionName } from './sections';

interface ViewsNavProps {
  readonly current: SectionName;
  /** How much is in a section; absent where it is not told. */
  readonly counts: Readonly<Partial<Record<SectionName, number>>>;
  /** The address of a section. */
  readonly hrefOf: (section: SectionName) => string;
}

/** The sections of the library, grouped, with how much is in each. */
export function ViewsNav(props: ViewsNavProps) {
  const t = useTranslate();
  return (
    <nav class="views" aria-label={t('views')}>
      <p class="views__brand">
        <Icon name="brand" />
        {t('extensionName')}
      </p>
      {groupNames.map((group) => (
        <SectionGroupList key={group} group={group} {...props} />
      ))}
    </nav>
  );
}

const groupNames = Object.keys(sectionGroups) as SectionGroup[];
const sectionNames = Object.keys(sections) as SectionName[];

function SectionGroupList({
  group,
  current,
  counts,
  hrefOf,
}: ViewsNavProps & { readonly group: SectionGroup }) {
  const t = useTranslate();
  return (
    <div>
      <h2>{t(sectionGroups[group])}</h2>
      <ul>
        {sectionNames
          .filter((name) => sections[name].group === group)
          .map((name) => (
            <li key={name}>
              <a href={hrefOf(name)} aria-current={name === current ? 'page' : undefined}>
                <Icon name={sections[name].icon} />
                <span>{t(sections[name].label)}</span>
                <span class="count">{counts[name] === undefined ? '' : formatNumber(t, counts[name])}</span>
              </a>
            </li>
          ))}
      </ul>
    </div>
  );
}
