import type { Page } from 'puppeteer-core';

import type { ClosedRoots } from './closed-roots';
import { look, type Control, type Look, type ShownTip, type Wanted } from './look';
import { until, type Dump } from './until';

/** Takt's chip and panel as a person meets them: read, found by role and name, clicked with the real mouse. */
export type Panel = {
  /** Everything of Takt in the page right now; `hosts` is 0 when Takt left no trace. */
  look(): Promise<Look>;
  /** All visible text. */
  text(): Promise<string>;
  tips(): Promise<ShownTip[]>;
  /** The chip, or null. `expanded` tells whether the panel is open. */
  chip(): Promise<Control | null>;
  /** The first control with this role whose name equals or, for a RegExp, matches; null when there is none. `within` is a rule id: only inside its tip. */
  find(role: string, name: string | RegExp, within?: string): Promise<Control | null>;
  /** Waits for a button, link, checkbox … by name and clicks its middle; fails when something else lies there. */
  click(name: string | RegExp, options?: { role?: string; within?: string }): Promise<void>;
  /** Moves the mouse over a control, as someone pointing at a tip. */
  hover(name: string | RegExp, options?: { role?: string; within?: string }): Promise<void>;
  /** Opens the panel by its chip, unless it is open. */
  open(): Promise<void>;
  close(): Promise<void>;
  /** Opens the panel and waits until exactly these rules have tips, in any order; `[]` waits for silence. */
  shows(...rules: string[]): Promise<ShownTip[]>;
  /** Opens the panel and waits for the tip of one rule. */
  tip(rule: string): Promise<ShownTip>;
  /** Presses the fix of a rule's tip. */
  fix(rule: string): Promise<void>;
};

const same = (text: string, name: string | RegExp) => (typeof name === 'string' ? text === name : name.test(text));

type Corner = () => Promise<{ readonly x: number; readonly y: number }>;

/** Puts the panel's reading and clicking together for one page, or for a frame whose upper left corner stands elsewhere in it. */
export function panelOf(page: Page, roots: ClosedRoots, dump: Dump, corner: Corner = async () => ({ x: 0, y: 0 })): Panel {
  const wait = <T>(what: string, ask: () => Promise<T>) => until(what, ask, { dump });
  const read = () => roots.run(look, null, null);
  const match = (seen: Look, role: string | undefined, name: string | RegExp, within?: string) =>
    seen.controls.find((control) => (!role || control.role === role) && same(control.name, name) && (!within || control.rule === within)) ?? null;

  /** Scrolls a control into view and waits until it stands still under the pointer. */
  const aim = (what: string, wanted: Wanted) =>
    wait(`${what} can be clicked`, async () => {
      const { control, moving } = (await roots.run(look, wanted, null)).aimed ?? {};
      if (!control) throw new Error('it is not there');
      if (moving) throw new Error('it is moving');
      if (control.disabled) throw new Error('it is disabled');
      if (control.covered) throw new Error(`it lies under ${control.covered}`);
      const { x, y } = await corner();
      return { x: control.x + x, y: control.y + y };
    });
  const aimAt = (name: string | RegExp, { role, within }: { role?: string; within?: string } = {}) =>
    aim(`"${name}"${within ? ` in the tip of ${within}` : ''}`, { role, within, ...(typeof name === 'string' ? { name } : { like: [name.source, name.flags] as const }) });
  const chipOf = (seen: Look) => seen.controls.find((control) => control.chip) ?? null;
  /** As a person does: pointing lights a tip up and draws the panel anew, and only then is it pressed. */
  const press = async (aimed: () => Promise<{ readonly x: number; readonly y: number }>) => {
    const first = await aimed();
    await page.mouse.move(first.x, first.y);
    const { x, y } = await aimed();
    await page.mouse.click(x, y);
  };
  const toggle = async (open: boolean) => {
    const chip = await wait('the chip is there', panel.chip);
    if (Boolean(chip.expanded) === open) return;
    await press(() => aim('the chip', { chip: true }));
    await wait(open ? 'the panel is open' : 'the panel is closed', async () => Boolean((await panel.chip())?.expanded) === open);
  };

  const panel: Panel = {
    look: read,
    text: async () => (await read()).text,
    tips: async () => (await read()).tips,
    chip: async () => chipOf(await read()),
    find: async (role, name, within) => match(await read(), role, name, within),
    click: (name, options) => press(() => aimAt(name, options)),
    async hover(name, options) {
      const { x, y } = await aimAt(name, options);
      await page.mouse.move(x, y);
    },
    open: () => toggle(true),
    close: () => toggle(false),
    async shows(...rules) {
      await panel.open();
      const wanted = rules.toSorted().join();
      return wait(`the tips are: ${wanted || 'none'}`, async () => {
        const { tips } = await roots.run(look, null, { rules: wanted });
        const shown = tips.map((tip) => tip.rule).toSorted().join();
        if (shown !== wanted) throw new Error(`shown: ${shown || 'none'}`);
        return tips;
      });
    },
    async tip(rule) {
      await panel.open();
      return wait(`there is a tip of ${rule}`, async () => (await roots.run(look, null, { rule })).tips.find((tip) => tip.rule === rule));
    },
    async fix(rule) {
      await panel.open();
      // A fix before may still be reading back what it did.
      const tip = await wait(`there is a tip of ${rule}, and its fix is not at work`, async () => (await roots.run(look, null, { rule })).tips.find((each) => each.rule === rule && !each.fix?.endsWith('…')));
      if (!tip.fix) throw new Error(`The tip of ${rule} offers no fix: ${tip.text}`);
      await panel.click(tip.fix, { within: rule });
    },
  };
  return panel;
}
