import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { check, makeDraft, noChoices, rules, sites, type Language, type NamedRule } from '../../rules';
import { examples } from '../../rules/examples';
import { factsOf, today } from './drafts';

const notes = join(import.meta.dirname, '../../.output/check');

/** CPU milliseconds of a rule on a text that repeats one of its own faults to the given length, without a full stop. */
function time(rule: NamedRule, fault: string, length: number, language: Language): number {
  const site = factsOf(rule.sites?.find((id) => id in sites) ?? 'x');
  if (!site) throw new Error(`${rule.id} speaks nowhere.`);
  const text = `${fault} `.repeat(Math.ceil(length / (fault.length + 1))).slice(0, length);
  const draft = makeDraft({ site: site.id, text, now: today, language, kind: 'post' });
  void [draft.parsed.words, draft.parsed.emoji, draft.parsed.prose];
  const before = process.cpuUsage();
  check(draft, site, [rule], noChoices, 'sending');
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Nothing is demanded of the times, since machines differ: linear growth is what linear.test.ts proves, and this table shows. */
it('shows how long each rule takes on the worst text made of its own faults', () => {
  const rows = rules.map((rule) => {
    const texts = (['en', 'de'] as const).flatMap((language) => (examples[rule.id]?.[language].bad ?? []).flatMap(({ text }) => (text.trim() === '' ? [] : [[language, text.replaceAll(/[.!?\n]/g, ' ').slice(0, 60)] as const])));
    const [worst] = texts.map(([language, text]) => ({ language, text, long: Math.min(time(rule, text, 19_900, language), time(rule, text, 19_900, language)) })).sort((a, b) => b.long - a.long);
    return { id: rule.id, long: worst?.long ?? 0, half: worst ? time(rule, worst.text, 9_950, worst.language) : 0 };
  });
  expect(rows.length).toBe(rules.length);
  const table = rows.sort((a, b) => b.long - a.long).slice(0, 12).map(({ id, half, long }) => `${id.padEnd(38)} ${half.toFixed(1).padStart(6)} ${long.toFixed(1).padStart(6)}`);
  mkdirSync(notes, { recursive: true });
  writeFileSync(join(notes, 'rules.txt'), ['CPU milliseconds of the slowest rules on hostile texts of 9,950 and 19,900 characters:', ...table, ''].join('\n'));
}, 300_000);
