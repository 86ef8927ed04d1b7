import type { ComponentChildren } from 'preact';
import { Icon } from '@/components/icon/Icon';
import type { IconName } from '@/components/icon/drawings';

interface NoticeBannerProps {
  readonly icon: IconName;
  readonly text: string;
  readonly children?: ComponentChildren;
}

/** One line that stays while what it says holds: a private window, a store that cannot be read. */
export function NoticeBanner({ icon, text, children }: NoticeBannerProps) {
  return (
    <div class="banner" role="status">
      <Icon name={icon} />
      <span>{text}</span>
      {children}
    </div>
  );
}
