import type { ComponentChildren } from 'preact';
import { Icon } from '@/components/icon/Icon';
import type { IconName } from '@/components/icon/drawings';

interface StateViewProps {
  readonly icon?: IconName;
  readonly title: ComponentChildren;
  readonly text?: string;
  /** `alert` where something went wrong, so that it is read out at once. */
  readonly role?: 'alert' | 'status';
  /** One action, or none. */
  readonly children?: ComponentChildren;
}

/** What stands in a list's place: empty, loading or error, in one sentence with one next step. */
export function StateView({ icon, title, text, role, children }: StateViewProps) {
  return (
    <section class="state" role={role}>
      {icon !== undefined && <Icon name={icon} class="state__mark" />}
      <h2>{title}</h2>
      {text !== undefined && <p>{text}</p>}
      {children !== undefined && <div class="actions">{children}</div>}
    </section>
  );
}
