import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';

import { onAlarm, setAlarms } from './alarms';
import { onInstalled } from './first-run';
import { noteHealth } from './health-store';
import { onMessage } from './inbox';
import { onCommand } from './keys';
import { drainOutbox, isMail } from './outbox';
import { hearClicks, onSettingsChange, remind } from './reminders';
import { forgetCopy } from './settings-store';
import { registerGranted } from './sites-permission';

export default defineBackground(() => {
  // All listeners stand before anything is awaited: an event that wakes the background is only handed to those.
  browser.runtime.onMessage.addListener(onMessage);
  browser.runtime.onInstalled.addListener((details) => see(onInstalled(details)));
  browser.runtime.onStartup.addListener(() => see(registerGranted()));
  browser.permissions.onAdded.addListener(() => {
    hearClicks();
    see(registerGranted());
    see(remind(Date.now()));
  });
  browser.permissions.onRemoved.addListener(() => see(registerGranted()));
  browser.alarms.onAlarm.addListener((alarm) => see(onAlarm(alarm.name)));
  browser.commands.onCommand.addListener((command) => see(onCommand(command)));
  browser.storage.local.onChanged.addListener((changes) => {
    if (isMail(changes)) see(drainOutbox());
    if (changes['settings']) {
      const { oldValue: before, newValue: after } = changes['settings'];
      see(forgetCopy(after).then(() => onSettingsChange(before, after, Date.now())));
    }
  });
  hearClicks();

  see(drainOutbox());
  see(setAlarms());
});

/** Nobody waits for what the browser started by itself; when it fails, the health page says so. */
function see(job: Promise<unknown>): void {
  void job.catch((error: unknown) => noteHealth('takt', 'part threw', error instanceof Error ? error.message.slice(0, 200) : undefined));
}
