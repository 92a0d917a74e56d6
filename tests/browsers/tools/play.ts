import { pages } from '../../../rules/pages';
import { sites } from '../../pages/sites';
import type { PracticeSite } from '../../pages/practice-site';
import { openBrowser, type BrowserName, type TaktBrowser } from '../harness/browser';
import type { ShownTip } from '../harness/look';
import type { PracticePage } from '../harness/page';
import { everyPlace, type Place } from '../places';

export type Wish = { readonly site: string; readonly text?: string; readonly fix?: string; readonly lang: 'en' | 'de'; readonly browser: BrowserName; readonly dark: boolean };

const samples = {
  en: 'Our #e-mail tip of the week: 𝗮𝗻𝘀𝘄𝗲𝗿 within a day. [LINK]',
  de: 'Unser #e-mail Tipp der Woche: 𝗮𝗻𝘁𝘄𝗼𝗿𝘁𝗲𝗻 binnen eines Tages. [LINK]',
};

function siteOf(name: string): PracticeSite {
  const found = sites.find((site) => site.id === name);
  if (!found) throw new Error(`There is no practice page for "${name}". There are: ${sites.map((site) => site.id).join(', ')}.`);
  return found;
}

/** The box people write their posts in, with whatever has to be opened first. */
function placeOn(site: PracticeSite): Place | undefined {
  return everyPlace.find(({ address }) => site.owns(new URL(address).host));
}

async function start({ site, lang, browser, dark }: Wish, headless: boolean): Promise<{ takt: TaktBrowser; page: PracticePage; surface: string | undefined }> {
  const practice = siteOf(site);
  const place = placeOn(practice);
  const takt = await openBrowser(browser, { headless, dark, locale: lang, allow: place?.optional ? (pages[place.site]?.matches ?? []) : [] });
  // Who plays wants to see the tips in the page, also where Takt starts quiet or off.
  await takt.ask('settings.change', { language: lang, ...(place && { sites: { [place.site]: { mode: 'page' } } }) });
  const page = await takt.page(place?.address ?? practice.address, { ...place?.options, language: lang });
  if (place?.open) await page.open(place.open);
  return { takt, page, surface: place?.surface };
}

/** Longer than Takt waits before it speaks about the word at the caret. */
const rest = 2200;

/** Waits until Takt has looked at the text: its tips are the same for a while, or there is nothing to say. */
async function settled(page: PracticePage): Promise<ShownTip[]> {
  await page.panel.open();
  let before = '';
  let since = Date.now();
  await page.until('the tips stand still', async () => {
    const now = JSON.stringify(await page.panel.tips());
    if (now !== before) [before, since] = [now, Date.now()];
    return Date.now() - since > rest;
  });
  return page.panel.tips();
}

const width = (values: readonly string[]) => Math.max(0, ...values.map((value) => value.length));

/** One tip a line: rule, gravity, title, excerpt. */
function lines(tips: readonly ShownTip[]): string {
  if (tips.length === 0) return 'No tips.';
  const [rule, gravity, title] = [width(tips.map((tip) => tip.rule)), width(tips.map((tip) => tip.gravity)), width(tips.map((tip) => tip.title))];
  return tips.map((tip) => [tip.rule.padEnd(rule), tip.gravity.padEnd(gravity), tip.title.padEnd(title), tip.excerpt].join('  ').trimEnd()).join('\n');
}

/** Types the text, prints the tips, applies one fix if asked; returns the exit code. */
export async function play(wish: Wish): Promise<number> {
  const { takt, page, surface } = await start(wish, true);
  try {
    await page.write(wish.text ?? samples[wish.lang], 0, surface);
    const tips = await settled(page);
    console.log(lines(tips));
    if (wish.fix) {
      const tip = tips.find((shown) => shown.rule === wish.fix);
      if (!tip?.fix) {
        console.error(tip ? `The tip of ${wish.fix} has no fix.` : `No tip of ${wish.fix} is shown.`);
        return 1;
      }
      const before = await page.model(0, surface);
      await page.panel.fix(wish.fix);
      await page.until('the text has changed', async () => (await page.model(0, surface)) !== before);
      await settled(page);
      console.log(`\n${await page.model(0, surface)}`);
    }
    console.log(`\nScreenshot: ${await page.shot(`${wish.site}-${wish.lang}${wish.dark ? '-dark' : ''}`)}`);
    return 0;
  } finally {
    await takt.close();
  }
}

/** Opens the browser for a person and waits until it is closed. */
export async function open(wish: Wish): Promise<number> {
  const { takt, page, surface } = await start(wish, false);
  console.log(`${siteOf(wish.site).address} is a practice page: nothing you type leaves this machine. Close the browser to end.`);
  await page.focus(0, surface);
  await new Promise<void>((closed) => page.raw.browser().once('disconnected', () => closed()));
  await takt.close();
  return 0;
}
