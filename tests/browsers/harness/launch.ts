import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch as start, type Browser } from 'puppeteer-core';

import { findBrowser } from '../../../.ci/find-browsers.mjs';

export type BrowserName = 'chromium' | 'firefox';

export type LaunchOptions = {
  /** Folder of a built extension; null starts without one. */
  readonly extension: string | null;
  readonly headless: boolean;
  /** Language of the browser, for example "de". */
  readonly locale: string;
  readonly dark: boolean;
  /** Match patterns of optional hosts, and names of optional permissions, that the person is taken to have allowed already. */
  readonly allow: readonly string[];
  /** Port of the proxy that answers nothing. */
  readonly port: number;
  /** All sites' pages in one process, as on small machines: starting one takes half a second of processor time. Not for measuring. */
  readonly together: boolean;
  readonly args?: readonly string[];
};

/** Firefox gives each extension a random address; the tests fix it. */
const firefoxHost = '7a6b7461-6b74-4a6b-8a6b-74616b747461';

const chromiumFlags = [
  '--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-default-apps',
  '--disable-features=OptimizationHints,MediaRouter,DialMediaRouteProvider,NetworkTimeServiceQuerying,AutofillServerCommunication,CertificateTransparencyComponentUpdater',
  '--no-pings', '--disable-domain-reliability', '--disable-client-side-phishing-detection', '--mute-audio', '--hide-scrollbars', '--force-color-profile=srgb',
];

const chromiumTogether = ['--disable-site-isolation-trials', '--disable-features=IsolateOrigins,site-per-process,SpareRendererForSitePerProcess', '--renderer-process-limit=1'];
const firefoxTogether = { 'fission.autostart': false, 'dom.ipc.processCount': 1, 'dom.ipc.processPrelaunch.enabled': false };

/** Chromium asks in a dialog no test can press: the copy has what is asked for granted, and nothing else changed. */
function granted(extension: string, allow: readonly string[]): { folder: string; remove(): void } {
  if (allow.length === 0) return { folder: extension, remove: () => {} };
  const folder = mkdtempSync(join(tmpdir(), 'takt-'));
  cpSync(extension, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const hosts = allow.filter((one) => one.includes('://'));
  const others = allow.filter((one) => !hosts.includes(one));
  writeFileSync(file, JSON.stringify({
    ...manifest,
    host_permissions: [...(manifest.host_permissions ?? []), ...hosts],
    permissions: [...manifest.permissions, ...others],
    optional_permissions: (manifest.optional_permissions ?? []).filter((one: string) => !others.includes(one)),
  }));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export type Launched = { readonly browser: Browser; readonly extensionId: string; readonly origin: string; clean(): void };

async function chromium(executablePath: string, { extension, headless, locale, allow, port, together, args = [] }: LaunchOptions): Promise<Launched> {
  const copy = extension ? granted(extension, allow) : null;
  const browser = await start({
    executablePath, headless, pipe: true, defaultViewport: null,
    ...(copy && { enableExtensions: [copy.folder] }),
    env: { ...process.env, LANGUAGE: locale, LANG: `${locale}.UTF-8` },
    args: [...chromiumFlags, ...(together ? chromiumTogether : []), '--window-size=1280,900', `--lang=${locale}`, `--accept-lang=${locale}`, `--proxy-server=127.0.0.1:${port}`, ...args],
  });
  if (!copy) return { browser, extensionId: '', origin: '', clean: () => {} };
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension:'));
  const { origin, host } = new URL(worker.url());
  return { browser, extensionId: host, origin: origin === 'null' ? `chrome-extension://${host}` : origin, clean: copy.remove };
}

async function firefox(executablePath: string, { extension, headless, locale, dark, allow, port, together, args = [] }: LaunchOptions): Promise<Launched> {
  const copy = extension ? granted(extension, allow) : null;
  const id = copy ? (JSON.parse(readFileSync(join(copy.folder, 'manifest.json'), 'utf8')).browser_specific_settings?.gecko?.id as string) : '';
  const proxy = { 'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': port, 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': port, 'network.proxy.no_proxies_on': '' };
  const browser = await start({
    browser: 'firefox', executablePath, headless, defaultViewport: null,
    args: ['--width=1280', '--height=900', '--remote-allow-system-access', ...args],
    extraPrefsFirefox: {
      ...proxy,
      ...(together && firefoxTogether),
      'intl.accept_languages': locale,
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      'extensions.webextensions.uuids': JSON.stringify({ [id]: firefoxHost }),
      // Asked-for permissions are given at once, as by a person who agrees.
      'extensions.webextOptionalPermissionPrompts': false,
      'services.settings.server': 'http://127.0.0.1:9/',
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
    },
  });
  if (copy) await browser.installExtension(copy.folder);
  return { browser, extensionId: id, origin: `moz-extension://${firefoxHost}`, clean: () => copy?.remove() };
}

/** Starts a browser with the extension in it; nothing can leave the machine. */
export async function launch(which: BrowserName, options: LaunchOptions): Promise<Launched> {
  const path = findBrowser(which);
  if (options.extension && !existsSync(join(options.extension, 'manifest.json'))) throw new Error(`No built extension in ${options.extension}. Run "npm run build" first.`);
  if (!path) throw new Error(`No ${which} found. Run "node .ci/setup.mjs", or name one in ${which === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH'}.`);
  return which === 'chromium' ? chromium(path, options) : firefox(path, options);
}
