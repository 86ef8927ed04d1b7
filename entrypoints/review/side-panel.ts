import { browser } from 'wxt/browser';

/** Firefox calls it a sidebar and knows no side panel. */
interface SidebarBrowser {
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Opens the list beside the page. Call it in the click itself: browsers open it only then. */
export function openSidePanel(windowId: number | undefined): void {
  const { sidebarAction } = browser as SidebarBrowser;
  if (sidebarAction !== undefined) void sidebarAction.open().then(close);
  else if (windowId !== undefined) void browser.sidePanel.open({ windowId }).then(close);
}
