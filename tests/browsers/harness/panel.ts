import type { Page } from 'puppeteer-core';

import type { ClosedRoots } from './closed-roots';
import { look, type Control, type Look, type ShownTip } from './look';
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
  const read = () => roots.run(look, null);
  const match = (seen: Look, role: string | undefined, name: string | RegExp, within?: string) =>
    seen.controls.find((control) => (!role || control.role === role) && same(control.name, name) && (!within || control.rule === within)) ?? null;

  /** Scrolls a control into view and waits until it stands still under the pointer. */
  const aim = (what: string, find: (seen: Look) => Control | null) =>
    wait(`${what} can be clicked`, async () => {
      const wanted = find(await read());
      if (!wanted) throw new Error('it is not there');
      const then = find(await roots.run(look, wanted.index));
      const now = find(await read());
      if (!now || then?.x !== now.x || then.y !== now.y) throw new Error('it is moving');
      if (now.disabled) throw new Error('it is disabled');
      if (now.covered) throw new Error(`it lies under ${now.covered}`);
      const { x, y } = await corner();
      return { ...now, x: now.x + x, y: now.y + y };
    });
  const aimAt = (name: string | RegExp, { role, within }: { role?: string; within?: string } = {}) =>
    aim(`"${name}"${within ? ` in the tip of ${within}` : ''}`, (seen) => match(seen, role, name, within));
  const chipOf = (seen: Look) => seen.controls.find((control) => control.chip) ?? null;
  const toggle = async (open: boolean) => {
    const chip = await wait('the chip is there', panel.chip);
    if (Boolean(chip.expanded) !== open) {
      const first = await aim('the chip', chipOf);
      await page.mouse.move(first.x, first.y);
      const { x, y } = await aim('the chip', chipOf);
      await page.mouse.click(x, y);
    }
    await wait(open ? 'the panel is open' : 'the panel is closed', async () => Boolean((await panel.chip())?.expanded) === open);
  };

  const panel: Panel = {
    look: read,
    text: async () => (await read()).text,
    tips: async () => (await read()).tips,
    chip: async () => chipOf(await read()),
    find: async (role, name, within) => match(await read(), role, name, within),
    async click(name, options) {
      const first = await aimAt(name, options);
      // As a person does: pointing lights a tip up and draws the panel anew, and only then is it pressed.
      await page.mouse.move(first.x, first.y);
      const { x, y } = await aimAt(name, options);
      await page.mouse.click(x, y);
    },
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
        const tips = await panel.tips();
        const shown = tips.map((tip) => tip.rule).toSorted().join();
        if (shown !== wanted) throw new Error(`shown: ${shown || 'none'}`);
        return tips;
      });
    },
    async tip(rule) {
      await panel.open();
      return wait(`there is a tip of ${rule}`, async () => (await panel.tips()).find((tip) => tip.rule === rule));
    },
    async fix(rule) {
      await panel.tip(rule);
      // A fix before may still be reading back what it did.
      const tip = await wait(`the fix of ${rule} is not at work`, async () => (await panel.tips()).find((each) => each.rule === rule && !each.fix?.endsWith('…')));
      if (!tip.fix) throw new Error(`The tip of ${rule} offers no fix: ${tip.text}`);
      await panel.click(tip.fix, { within: rule });
    },
  };
  return panel;
}
