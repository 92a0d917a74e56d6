import type { Page } from 'puppeteer-core';

import type { TaktBrowser } from './browser';
import { inFirefox } from './in-firefox';

/** Stands where the desktop would: without a screen there is none, and Firefox takes each notification back at once. */
const desktop = `(() => {
  const service = {
    QueryInterface: ChromeUtils.generateQI(['nsIAlertsService']),
    showAlert(alert, listener) {
      this.listener = listener;
      this.cookie = alert.cookie;
      globalThis.alertsHandedOver = [...(globalThis.alertsHandedOver ?? []), { title: alert.title, text: alert.text }];
    },
    closeAlert() { this.listener?.observe(null, 'alertfinished', this.cookie); },
  };
  Components.manager.QueryInterface(Ci.nsIComponentRegistrar).registerFactory(Components.ID('{7a6b7461-0001-4a6b-8a6b-74616b747461}'), 'alerts', '@mozilla.org/alerts-service;1', { createInstance: (iid) => service.QueryInterface(iid) });
})()`;

/** Lets Firefox show notifications to a desktop that only takes them down; Chromium has one of its own. `page` is one of the extension's own. */
export async function watchAlerts(takt: TaktBrowser, page: Page): Promise<void> {
  if (takt.name === 'firefox') await inFirefox(page.browser(), desktop);
}

/** What Firefox handed over to the desktop since the last look; undefined in Chromium, which tells nobody. */
export async function alerts(takt: TaktBrowser, page: Page): Promise<readonly { readonly title: string; readonly text: string }[] | undefined> {
  if (takt.name !== 'firefox') return undefined;
  const told = await inFirefox(page.browser(), `(() => { const told = JSON.stringify(globalThis.alertsHandedOver ?? []); globalThis.alertsHandedOver = []; return told; })()`);
  return JSON.parse(String(told));
}
