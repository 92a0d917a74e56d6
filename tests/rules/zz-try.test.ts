import { it } from 'vitest';
import { readFileSync } from 'node:fs';
import { check, makeDraft, noChoices, rules, sites } from '/work/main/rules';
it('prints', () => {
  for (const line of readFileSync('/tmp/takt/rulebook/drafts.txt', 'utf8').split('\n').filter(Boolean)) {
    const m = /^(x|bluesky|mastodon)\| ?(.*)$/.exec(line);
    const on = m ? [m[1]!] : ['x', 'bluesky', 'mastodon'];
    const text = (m ? m[2]! : line).replaceAll('\\n', '\n');
    const seen = new Map<string, string[]>();
    for (const site of on) for (const t of check(makeDraft({ site, text, now: Date.UTC(2026, 10, 21) , kind: 'post'}), sites[site]!, rules, noChoices, 'sending').tips)
      { const k = `${t.gravity.padEnd(7)} ${t.rule} ${t.variant ?? ''} ${JSON.stringify(t.excerpt)}${t.fix ? ' → ' + t.fix.map((e) => JSON.stringify(e.text)).join(',') : ''}`; seen.set(k, [...(seen.get(k) ?? []), site]); }
    console.log(text + '\n' + [...seen].map(([k, s]) => `    ${k}${s.length === on.length ? '' : ' (' + s.join() + ')'}`).join('\n'));
  }
});
