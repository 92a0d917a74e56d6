import { browser } from 'wxt/browser';

/** What Firefox calls a side panel; Chromium has `sidePanel`. */
type Sidebar = { readonly sidebarAction?: { open(): Promise<void> } };

/** Opens the panel that stays open beside the page: at once, since browsers only listen to a press. Says whether it could. */
export async function openSidePanel(windowId: number): Promise<boolean> {
  try {
    const { sidebarAction } = browser as Sidebar;
    await (sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId }));
    return true;
  } catch {
    return false;
  }
}
