import { rules, sets } from '../rules';
import { withGaps, wordsOf } from '../rules/words-of';

const begin = '<!-- The table below is written by `npm run readme` from the rule files. -->';
const end = '<!-- End of the table. -->';

/** All rules as a table: where they live, their number in the rule book, what they say, and whether a click mends it. */
export function ruleTable(): string {
  const rows = rules.map(({ id, codes }) => {
    const words = wordsOf(id, 'en');
    const mends = [words, ...Object.values(words?.variants ?? {})].some((one) => one?.fix !== undefined);
    return `| [${id}](rules/sets/${id}.ts) | ${codes.join(', ')} | ${said(words?.title ?? '')} | ${mends ? 'yes' : ''} |`;
  });
  return [
    '<details>',
    `<summary>${rules.length} rules in ${sets.length} sets</summary>`,
    '',
    '| rule | number | says | fix |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    '</details>',
  ].join('\n');
}

/** The README with its table as the rule files have it now. Throws when it has no place for one. */
export function withRuleTable(readme: string): string {
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error('README.md has no place for the table of rules.');
  return `${readme.slice(0, from + begin.length)}\n${ruleTable()}\n${readme.slice(to)}`;
}

/** What is filled in when it speaks becomes dots, and nothing breaks the table. */
function said(title: string): string {
  return withGaps(title).replaceAll('|', '\\|');
}
