import { effect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

import { Button } from '../../../components/Button';
import { Counts } from '../../../components/Counts';
import { DraftBox } from '../../../components/DraftBox';
import { copy, bin } from '../../../components/Icon';
import { TipList } from '../../../components/TipList';
import { useWords } from '../../../components/Words';
import { shown, sites, type SiteId } from '../../../rules';
import { siteList, siteName } from '../book';
import { copied } from '../copy';
import { tell } from '../notices';
import { language } from '../settings';
import { withWords } from '../tip-words';
import { useDesk } from '../use-desk';
import type { Kept } from './kept';
import { SiteChoice } from './SiteChoice';

/** One draft, seen by every site at once. The tips of the chosen site mend it right here. */
export function QuickCheck({ draft, first, onDraft }: { draft: Kept; first?: SiteId; onDraft: (draft: Kept) => void }) {
  const { say } = useWords();
  const known = draft.site !== undefined && sites[draft.site] ? draft.site : undefined;
  const { desk, box, lit, events, hear, put } = useDesk(known ?? first ?? siteList[0]?.id ?? '');
  const begun = useRef(draft);
  const text = desk.text.value;
  const site = desk.site.value;
  const state = desk.state.value;
  const tips = shown(state);
  const counts = desk.readings.value.find((reading) => reading.site.id === site)?.counts ?? [];

  useEffect(() => {
    const field = box.current;
    if (!field) return;
    field.value = begun.current.text;
    desk.typed(field.value);
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
    // Follows at once and not after drawing, since the popup could be closed by then.
    return effect(() => onDraft({ text: desk.text.value, site: desk.site.value }));
  }, [desk, box, onDraft]);

  const clear = () => {
    const before = text;
    put('');
    tell({ say: 'desk.cleared', action: { label: 'undo', run: () => put(before) } });
  };

  return (
    <div class="q-check">
      <div class="q-write">
        <DraftBox label={say('desk.draft')} unseen placeholder={say('desk.placeholder')} text={text} tips={tips} lit={lit} boxRef={box} onText={hear} />
        <div class="q-tools">
          <p class="q-kept">{say('desk.kept')}</p>
          <Button size="small" icon={copy} disabled={text === ''} onPress={() => void copied(text).then(tell)}>
            {say('desk.copy')}
          </Button>
          <Button size="small" kind="quiet" icon={bin} label={say('desk.clear')} disabled={text === ''} onPress={clear} />
        </div>
        <SiteChoice readings={desk.readings.value} site={site} empty={text.trim() === ''} onChoose={desk.choose} />
      </div>
      <section class="t-card q-tips" aria-label={say('desk.tipsOn', { site: siteName(site) })}>
        <div class="q-tips-head">
          <h2>{siteName(site)}</h2>
          <Counts counts={counts} site={siteName(site)} />
        </div>
        {text.trim() === '' ? (
          <p class="q-silent">{say('desk.empty')}</p>
        ) : (
          <TipList tips={withWords(tips, language.value)} more={state.tips.length - tips.length} canFix fixing={state.fixing} lit={lit} events={events} />
        )}
      </section>
    </div>
  );
}
