import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

import { pulse } from '../../../components/Icon';
import { EmptyState } from '../../../components/Page';
import { useWords } from '../../../components/Words';
import { ask, type Value } from '../../background/ask';
import { siteList } from '../../people/book';
import { ageOf, isOld } from '../../people/dates';
import { tellWhy } from '../../people/notices';
import { Probe } from '../health/Probe';
import { SiteHealthCard } from '../health/SiteHealthCard';
import { healthOf } from '../health/state';
import { address } from '../route';

export const title = 'health.title';
export const icon = pulse;
export const order = 38;

/** How it goes on each site: what last worked, what changed, how old the facts are. `#health/7` has the page of tab 7 chosen for a report. */
export default function Health({ rest }: { rest: string }) {
  const speech = useWords();
  const { say, ago, now } = speech;
  const counted = useHealth();
  const all = siteList.map((site) => ({ site, health: healthOf(site, counted?.sites[site.id]) }));
  const used = all.flatMap(({ site, health: { state, ...health } }) => (state === 'unused' ? [] : [{ site, health: { state, ...health } }]));
  const unused = all.filter(({ health }) => health.state === 'unused');
  const own = counted?.sites['takt']?.['part threw'];
  return (
    <div class="o-page">
      <h1 tabIndex={-1}>{say('health.title')}</h1>
      <p class="o-lead">{say('health.lead')}</p>
      <section class="o-section" aria-labelledby="used">
        <h2 id="used">{say('health.used')}</h2>
        {used.length > 0 ? (
          <ul class="t-card t-rows">
            {used.map(({ site, health }) => (
              <li key={site.id}>
                <SiteHealthCard site={site} health={health} />
              </li>
            ))}
          </ul>
        ) : (
          <div class="t-card">
            <EmptyState title={say('health.none')}>{say('health.none.text')}</EmptyState>
          </div>
        )}
        {own && <p class="o-quiet">{say('health.own', { when: ago(own.last), count: own.count })}</p>}
      </section>
      {unused.length > 0 && (
        <section class="o-section" aria-labelledby="unused">
          <h2 id="unused">{say('health.unused')}</h2>
          <ul class="t-card hl-unused">
            {unused.map(({ site, health: { oldest } }) => (
              <li key={site.id}>
                <a href={address('sites', site.id)}>{site.name}</a>
                {oldest && <span data-old={isOld(oldest, now) || undefined}>{say('health.oldest.ago', { when: ageOf(oldest, speech) })}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Probe wanted={rest} version={browser.runtime.getManifest().version} />
    </div>
  );
}

/** What the background counted, as it counts on. */
function useHealth(): Value<'health.read'> | undefined {
  const [health, setHealth] = useState<Value<'health.read'> | undefined>();
  useEffect(() => {
    let here = true;
    const look = async () => {
      const reply = await ask('health.read', {});
      if (!here) return;
      if (reply.ok) setHealth(reply.value);
      else tellWhy(reply.why);
    };
    const counted = (changes: Record<string, unknown>, area: string) => void (area === 'session' && 'health' in changes && look());
    browser.storage.onChanged.addListener(counted);
    void look();
    return () => {
      here = false;
      browser.storage.onChanged.removeListener(counted);
    };
  }, []);
  return health;
}
