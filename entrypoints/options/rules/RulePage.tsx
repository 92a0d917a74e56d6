import { useEffect, useMemo, useRef } from 'preact/hooks';

import { Badge } from '../../../components/Button';
import { Switch } from '../../../components/Field';
import { GravityIcon } from '../../../components/GravityIcon';
import { Icon, check, right } from '../../../components/Icon';
import { Sources } from '../../../components/Sources';
import { useWords } from '../../../components/Words';
import { sets } from '../../../rules';
import { sourcesOf } from '../../../rules/words-of';
import { siteList } from '../../people/book';
import { tellWhy } from '../../people/notices';
import { changeSettings, settings, type Change } from '../../people/settings';
import { Back } from '../Back';
import { address } from '../route';
import { BadExampleCard } from './BadExampleCard';
import { badExamples, goodExamples, type ShownRule } from './shown-rules';
import { SoFar } from './SoFar';
import { flipRule, flipRuleOnSite, isRuleOn, isRuleOnSite } from './switches';
import { Thresholds } from './Thresholds';

function change(what: Change): void {
  void changeSettings(what).then(tellWhy);
}

/** All about one rule, drawn from the rule itself: what, why, examples, where it speaks, sources. */
export function RulePage({ shown }: { shown: ShownRule }) {
  const { say, language } = useWords();
  const { rule } = shown;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView?.({ block: 'nearest' });
    scrollTo(0, 0);
  }, []);
  const bad = useMemo(() => badExamples(rule, language), [rule, language]);
  const good = useMemo(() => goodExamples(rule, language), [rule, language]);
  const chosen = settings.value;

  return (
    <article class="o-page" aria-labelledby="rule">
      <Back to="rules">
        {say('rules.title')}
      </Back>
      <div class="r-head">
        <GravityIcon gravity={rule.gravity} unnamed />
        <h1 id="rule" ref={heading} tabIndex={-1}>
          {shown.title}
        </h1>
      </div>
      <p class="r-badges">
        <Badge tone={rule.gravity}>{say(`gravity.${rule.gravity}`)}</Badge>
        <Badge>{sets.find(({ id }) => id === rule.set)?.words[language].title}</Badge>
        {rule.codes.map((code) => (
          <Badge key={code}>{code}</Badge>
        ))}
      </p>
      <p class="r-why">{shown.why}</p>
      {shown.look && <p class="r-why">{shown.look}</p>}

      <div class="t-card o-pad r-switch">
        <Switch label={say('rules.on')} hint={say('rules.on.hint')} on={isRuleOn(chosen, rule)} onFlip={(on) => change(flipRule(settings.value, rule, on))} />
      </div>
      {rule.set === 'own' && (
        <a class="o-onward o-below" href={address('rules', 'words')}>
          {say('words.open')}
          <Icon of={right} />
        </a>
      )}
      <SoFar rule={rule} />
      <Thresholds rule={rule} />

      <section class="o-section" aria-labelledby="bad">
        <h2 id="bad">{say('rules.bad')}</h2>
        <ul class="t-card t-rows">
          {bad.map((example) => (
            <BadExampleCard key={example.text} example={example} title={shown.title} rule={rule.id} />
          ))}
        </ul>
      </section>

      <section class="o-section" aria-labelledby="good">
        <h2 id="good">{say('rules.good')}</h2>
        <ul class="t-card t-rows">
          {good.map((text) => (
            <li key={text} class="r-good">
              <Icon of={check} />
              <span class="r-text" dir="auto">
                {text}
              </span>
            </li>
          ))}
        </ul>
      </section>

      <section class="o-section" aria-labelledby="where">
        <h2 id="where">{say('rules.where')}</h2>
        <p class="o-lead">{say('rules.where.lead')}</p>
        <ul class="t-card t-rows">
          {siteList.map((site) => {
            const speaks = !rule.sites || rule.sites.includes(site.id);
            return (
              <li key={site.id}>
                <Switch
                  label={site.name}
                  hint={speaks ? undefined : say('rules.where.never')}
                  disabled={!speaks}
                  on={speaks && isRuleOnSite(chosen, rule, site.id)}
                  onFlip={(on) => change(flipRuleOnSite(settings.value, rule, site.id, on))}
                />
              </li>
            );
          })}
        </ul>
      </section>

      <section class="o-section" aria-labelledby="sources">
        <h2 id="sources">{say('rules.sources')}</h2>
        <div class="t-card o-pad">
          <Sources strength={rule.strength} sources={sourcesOf(rule.id, language)} />
        </div>
      </section>
    </article>
  );
}
