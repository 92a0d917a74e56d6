import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

import { writeManifestWords } from './.ci/manifest-words';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  vite: () => ({ plugins: [preact()] }),
  hooks: { 'build:publicAssets': writeManifestWords },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab'],
    optional_host_permissions: ['https://*/*'],
    content_security_policy: { extension_pages: "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'none'" },
    ...(browser === 'firefox' && {
      browser_specific_settings: { gecko: { id: 'takt@takt.example', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } } },
    }),
    ...(browser !== 'firefox' && { minimum_chrome_version: '137' }),
  }),
});
