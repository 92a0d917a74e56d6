import { useMemo } from 'preact/hooks';

import { Confirm } from '../../../components/Page';
import { useWords } from '../../../components/Words';
import { rules, sets, type NamedRule } from '../../../rules';
import { changeOf, differences, unknownIn, type Pack } from '../../../rules/pack';
import { undoing } from '../../../rules/merge';
import { titleOf, wordsOf } from '../../../rules/words-of';
import { siteName } from '../../people/book';
import { tell, tellWhy } from '../../people/notices';
import { changeSettings, merged, settings, type Change } from '../../people/settings';

const book = { rules, sets };

/** What would change, before anything does; and the way back afterwards. */
export function PreviewDialog({ pack, whole, onDone }: { pack: Pack; whole: boolean; onDone: () => void }) {
  const { say, language, dated, list } = useWords();
  const { change, found } = useMemo(() => {
    const wanted = changeOf(pack, settings.value, book, whole);
    return { change: wanted, found: differences(settings.value, merged(settings.value, wanted), book) };
  }, [pack, whole]);
  const unknown = unknownIn(pack, book);
  const titles = (list: readonly NamedRule[]) => list.map(({ id }) => titleOf(id, language));
  const none = [found.on, found.off, found.options, found.sites, found.words].every((part) => part.length === 0);

  const apply = async () => {
    const back = undoing(settings.value, change as Record<string, unknown>) as Change;
    const why = await changeSettings(change);
    onDone();
    if (why) return tellWhy(why);
    tell({ say: 'packs.done', with: { title: pack.title }, action: { label: 'undo', run: () => void changeSettings(back).then(tellWhy) } });
  };

  return (
    <Confirm title={pack.title} yes={say('packs.apply')} no={say('cancel')} onYes={() => (none ? onDone() : void apply())} onNo={onDone}>
      {pack.about && <p>{pack.about}</p>}
      {!whole && <p class="o-quiet">{pack.by ? say('packs.by', { by: pack.by, date: dated(pack.date) }) : dated(pack.date)}</p>}
      {none && <p class="k-none">{say('packs.same')}</p>}
      <Part title={say('packs.on', { count: found.on.length })} rows={titles(found.on)} />
      <Part title={say('packs.off', { count: found.off.length })} rows={titles(found.off)} />
      <Part
        title={say('packs.options', { count: found.options.length })}
        rows={found.options.map(({ rule, option, from, to }) => `${wordsOf(rule.id, language)?.options?.[option] ?? option}: ${say('packs.fromTo', { from, to })}`)}
      />
      <Part title={say('packs.sites', { count: found.sites.length })} rows={found.sites.map(({ site, rule, on }) => `${siteName(site)}: ${say(on ? 'packs.siteOn' : 'packs.siteOff', { rule: titleOf(rule.id, language) })}`)} />
      <Part title={say('packs.words', { count: found.words.length })} rows={found.words} />
      {unknown.length > 0 && <p class="o-quiet">{say('packs.unknown', { count: unknown.length, names: list(unknown.slice(0, 5)) })}</p>}
    </Confirm>
  );
}

/** One kind of change, folded when it is long. */
function Part({ title, rows }: { title: string; rows: readonly string[] }) {
  if (rows.length === 0) return null;
  return (
    <details class="k-part" open={rows.length <= 6}>
      <summary>{title}</summary>
      <ul>
        {rows.map((row) => (
          <li key={row}>{row}</li>
        ))}
      </ul>
    </details>
  );
}
