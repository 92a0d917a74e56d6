import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const home = process.env.HOME ?? process.env.USERPROFILE ?? '';
const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);

const known = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge', 'brave-browser'],
    mac: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge', 'Brave Browser.app/Contents/MacOS/Brave Browser'],
    windows: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    mac: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  },
};

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function places({ commands, mac, windows }) {
  if (process.platform === 'darwin') return ['/Applications', join(home, 'Applications')].flatMap((folder) => mac.map((app) => join(folder, app)));
  if (process.platform === 'win32') return programs.flatMap((folder) => windows.map((app) => join(folder, app)));
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter((folder) => folder && !folder.includes('node_modules'));
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** Path of an installed browser ('chromium' or 'firefox'), or undefined. CHROME_PATH and FIREFOX_PATH come first. */
export function findBrowser(which) {
  const named = process.env[known[which].variable];
  return [named, ...places(known[which])].find((path) => path && runs(path));
}
