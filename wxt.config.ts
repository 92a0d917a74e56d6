import { fileURLToPath } from 'node:url';

import { preact } from '@preact/preset-vite';
import { defineConfig } from 'wxt';

import { finishManifest, writeManifestWords } from './.ci/manifest-words';
import { arrivals, frameScripts, giveMatches } from './.ci/matches';
import { noSchemas, pictureReader } from './.ci/left-out';
import { bringBook, sharedBook } from './.ci/shared-book';

const own = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // The oldest browsers that Takt runs in (see below): what they know is not rewritten for older ones.
  vite: async () => ({
    plugins: [preact(), pictureReader, noSchemas, sharedBook()],
    worker: { plugins: () => [noSchemas] },
    define: { 'import.meta.env.ARRIVALS': JSON.stringify(await arrivals()) },
    // See there why.
    resolve: { alias: { 'wxt/browser': own('entrypoints/compose.content/browser.ts'), 'wxt/utils/content-script-context': own('entrypoints/compose.content/context.ts') } },
    build: { target: ['chrome137', 'firefox142'], cssTarget: ['chrome137', 'firefox142'] },
  }),
  hooks: {
    // `imports: false` still lets WXT import its `storage` wherever a variable has that name.
    'config:resolved': (wxt) => void Object.assign(wxt.config.imports, { autoImport: false }),
    'entrypoints:resolved': giveMatches,
    'build:publicAssets': writeManifestWords,
    'build:manifestGenerated': (wxt, manifest) => {
      frameScripts(wxt, manifest);
      bringBook(wxt, manifest);
      finishManifest(wxt, manifest);
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // alarms: old posts are forgotten once a day. scripting: own servers at run time. activeTab: the popup learns the address of the page in front, to offer just that server. sidePanel comes along with its page.
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'alarms'],
    // Asked for when the writer wants to be reminded of a silent channel.
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'",
    },
    commands: {
      // Alt+Shift+T would be natural, but is Chrome's own key for its toolbar; on a Mac, Alt+Shift types letters.
      focus: { suggested_key: { default: 'Alt+Shift+K', mac: 'MacCtrl+Shift+K' }, description: '__MSG_focus__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: { gecko: { id: 'takt@takt.example', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } } },
    }),
    ...(browser !== 'firefox' && { minimum_chrome_version: '137', incognito: 'spanning' }),
  }),
});
