import { Badge, type Tone } from '../../../components/Button';
import { Callout } from '../../../components/Page';
import { check, Icon, info, right, type Drawing } from '../../../components/Icon';
import { useWords, type Key } from '../../../components/Words';
import type { Site } from '../../../rules';
import { ageOf, isOld } from '../../people/dates';
import { shownRules } from '../rules/shown-rules';
import { address } from '../route';
import type { SiteHealth, State } from './state';

const looks: Readonly<Record<Exclude<State, 'unused'>, { tone: Tone; icon: Drawing; say: Key }>> = {
  well: { tone: 'good', icon: check, say: 'health.well' },
  changed: { tone: 'warning', icon: info, say: 'health.changed' },
  trouble: { tone: 'warning', icon: info, say: 'health.trouble' },
};

/** One site that was written on: what last worked, and what does not. */
export function SiteHealthCard({ site, health }: { site: Site; health: SiteHealth & { readonly state: Exclude<State, 'unused'> } }) {
  const speech = useWords();
  const { say, ago, now } = speech;
  const { tone, icon, say: key } = looks[health.state];
  const { found, fixed, noticed, lost, rules, oldest } = health;
  return (
    <article class="hl-site" aria-labelledby={`health-${site.id}`}>
      <div class="hl-head">
        <h3 id={`health-${site.id}`}>{site.name}</h3>
        <Badge tone={tone} icon={icon}>
          {say(key)}
        </Badge>
      </div>
      <dl class="hl-facts">
        <Figure name={say('health.found')} value={found ? ago(found.last) : undefined} note={found && say(found.rank < 0 ? 'health.shape' : found.rank === 0 ? 'health.first' : 'health.rank', { rank: found.rank + 1 })} />
        <Figure name={say('health.fixed')} value={fixed ? ago(fixed.last) : undefined} note={fixed?.failed ? say('health.fixed.failed') : undefined} />
        <Figure name={say('health.noticed')} value={noticed ? ago(noticed.last) : undefined} note={noticed && say('health.noticed.count', { count: noticed.count })} />
        <Figure name={say('health.oldest')} value={oldest ? ageOf(oldest, speech) : undefined} note={oldest && isOld(oldest, now) ? say('health.oldest.old') : undefined} />
      </dl>
      {lost && (
        <Callout tone="warning" icon={info}>
          <p>{say('health.lost', { site: site.name })}</p>
          {lost.selectors.length > 0 && (
            <details class="hl-lost">
              <summary>{say('health.lost.which')}</summary>
              <ul>
                {lost.selectors.map((each) => (
                  <li key={each}>
                    <code>{each}</code>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </Callout>
      )}
      {rules.length > 0 && (
        <div class="hl-rules">
          <p>{say('health.rules', { count: rules.length })}</p>
          <ul>
            {shownRules(speech).filter(({ rule }) => rules.includes(rule.id)).map(({ rule, title }) => (
              <li key={rule.id}>
                <a href={address('rules', rule.id)}>{title}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <a class="o-onward" href={address('sites', site.id)}>
        {say('health.facts', { site: site.name })}
        <Icon of={right} />
      </a>
    </article>
  );
}

function Figure({ name, value, note }: { name: string; value: string | undefined; note?: string | undefined }) {
  const { say } = useWords();
  return (
    <div>
      <dt>{name}</dt>
      <dd data-none={value === undefined || undefined}>
        {value ?? say('health.never')}
        {note && <span class="hl-note">{note}</span>}
      </dd>
    </div>
  );
}
