import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';

import { onInstalled } from './first-run';
import { onMessage } from './inbox';
import { onCommand } from './keys';
import { drainOutbox, isMail } from './outbox';
import { forgetCopy } from './settings-store';
import { registerGranted } from './sites-permission';

export default defineBackground(() => {
  // All listeners stand before anything is awaited: an event that wakes the background is only handed to those.
  browser.runtime.onMessage.addListener(onMessage);
  browser.runtime.onInstalled.addListener((details) => void onInstalled(details));
  browser.runtime.onStartup.addListener(() => void registerGranted());
  browser.commands.onCommand.addListener((command) => void onCommand(command));
  browser.permissions.onAdded.addListener(() => void registerGranted());
  browser.permissions.onRemoved.addListener(() => void registerGranted());
  browser.storage.local.onChanged.addListener((changes) => {
    if (isMail(changes)) void drainOutbox();
    if (changes['settings']) void forgetCopy(changes['settings'].newValue);
  });

  void drainOutbox();
});
