import type { ComponentChildren } from 'preact';
import { formatNumber } from '@/components/claim/claim-words';
import { useTranslate } from '@/components/i18n/TranslateContext';
import type { MessageKey } from '@/components/i18n/translate';
import { Icon } from '@/components/icon/Icon';
import type { IconName } from '@/components/icon/drawings';
import type { Route } from './route';
import { sectionGroups, sections, type SectionGroup, type SectionName } from './sections';

/** A saved view or a case. */
export interface NavItem {
  readonly id: string;
  readonly name: string;
  readonly count?: number;
}

interface ViewsNavProps {
  readonly current: Pick<Route, 'section' | 'item'>;
  /** How much is in a section; absent where it is not told. */
  readonly counts: Readonly<Partial<Record<SectionName, number>>>;
  readonly saved: readonly NavItem[];
  readonly cases: readonly NavItem[];
  /** The address of a section, or of one thing in it. */
  readonly hrefOf: (section: SectionName, item?: string) => string;
  readonly onNewCase: () => void;
  /** What stands below the sections. */
  readonly foot: ComponentChildren;
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
      <SectionLines group="review" {...props} />
      {props.saved.length > 0 && (
        <Group label="groupSaved">
          <ItemLines section="saved" items={props.saved} {...props} />
        </Group>
      )}
      <Group label="groupCases">
        <ItemLines section="case" items={props.cases} {...props} />
        <li>
          <button type="button" onClick={props.onNewCase}>
            <Icon name="plus" />
            {t('caseNew')}
          </button>
        </li>
      </Group>
      <SectionLines group="everything" {...props} />
      {props.foot}
    </nav>
  );
}

const sectionNames = Object.keys(sections) as SectionName[];

function SectionLines({ group, current, counts, hrefOf }: ViewsNavProps & { readonly group: SectionGroup }) {
  const t = useTranslate();
  return (
    <Group label={sectionGroups[group]}>
      {sectionNames
        .filter((name) => sections[name].group === group)
        .map((name) => (
          <Line
            key={name}
            icon={sections[name].icon}
            label={t(sections[name].label)}
            count={counts[name]}
            href={hrefOf(name)}
            isCurrent={name === current.section}
          />
        ))}
    </Group>
  );
}

interface ItemLinesProps extends ViewsNavProps {
  readonly section: 'saved' | 'case';
  readonly items: readonly NavItem[];
}

function ItemLines({ section, items, current, hrefOf }: ItemLinesProps) {
  return items.map(({ id, name, count }) => (
    <Line
      key={id}
      icon={sections[section].icon}
      label={name}
      count={count}
      href={hrefOf(section, id)}
      isCurrent={section === current.section && id === current.item}
    />
  ));
}

interface GroupProps {
  readonly label: MessageKey;
  readonly children: ComponentChildren;
}

function Group({ label, children }: GroupProps) {
  const t = useTranslate();
  return (
    <div>
      <h2>{t(label)}</h2>
      <ul>{children}</ul>
    </div>
  );
}

interface LineProps {
  readonly icon: IconName;
  readonly label: string;
  readonly count: number | undefined;
  readonly href: string;
  readonly isCurrent: boolean;
}

function Line({ icon, label, count, href, isCurrent }: LineProps) {
  const t = useTranslate();
  return (
    <li>
      <a href={href} aria-current={isCurrent ? 'page' : undefined}>
        <Icon name={icon} />
        <bdi class="views__name">{label}</bdi>
        {count !== undefined && <span class="count">{formatNumber(t, count)}</span>}
      </a>
    </li>
  );
}
