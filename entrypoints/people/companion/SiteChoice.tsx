import { useId } from 'preact/hooks';

import { fullness, Gauge } from '../../../components/Gauge';
import { GravityIcon } from '../../../components/GravityIcon';
import { Icon, check } from '../../../components/Icon';
import { useWords } from '../../../components/Words';
import type { SiteId } from '../../../rules';
import type { Reading } from '../desk';

/** All sites at a glance: how full, how many tips, how grave. Choosing one shows its tips. */
export function SiteChoice(props: { readings: readonly Reading[]; site: SiteId; empty: boolean; onChoose: (site: SiteId) => void }) {
  const { say, number } = useWords();
  const name = useId();
  return (
    <fieldset class="q-sites">
      <legend class="t-unseen">{say('desk.sites')}</legend>
      <div class="q-site-list">
        {props.readings.map(({ site, counts, tips }) => {
          const count = counts[0];
          const left = count && count.max - count.used;
          const gravest = tips[0]?.gravity;
          const room = left === undefined ? undefined : left < 0 ? say('count.over', { count: -left }) : say('count.left', { count: left });
          return (
            <label key={site.id} class="q-site" data-state={count && fullness(count)} title={[site.name, room].filter(Boolean).join(': ')}>
              <input
                type="radio"
                name={name}
                value={site.id}
                aria-label={[site.name, room, say('tips', { count: tips.length })].filter(Boolean).join(', ')}
                checked={site.id === props.site}
                onChange={() => props.onChoose(site.id)}
              />
              {count && <Gauge count={count} />}
              <span class="q-site-name">{site.name}</span>
              {left !== undefined && <span class="q-site-left t-number">{number(left)}</span>}
              <span class="q-site-tips t-number" data-gravity-tone={gravest}>
                {gravest && <GravityIcon gravity={gravest} unnamed />}
                {gravest ? <span class="q-site-many">{number(tips.length)}</span> : !props.empty && <Icon of={check} />}
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
