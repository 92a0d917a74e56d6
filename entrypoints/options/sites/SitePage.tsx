import { useEffect, useRef } from 'preact/hooks';

import { Icon, right } from '../../../components/Icon';
import { useWords } from '../../../components/Words';
import type { Site } from '../../../rules';
import { Back } from '../Back';
import { address } from '../route';
import { Customs } from './Customs';
import { FactsTable } from './FactsTable';
import { ModeChoice } from './ModeChoice';
import { Terms } from './Terms';
import type { Access } from './use-access';

/** One site: mode, terms, and every fact Takt rests on. */
export function SitePage({ site, access }: { site: Site; access: Access }) {
  const { say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.closest('main')?.scrollTo(0, 0);
  }, [site.id]);
  return (
    <div class="o-page o-wide">
      <Back to="sites">
        {say('sites.title')}
      </Back>
      <div class="o-head">
        <h1 ref={heading} tabIndex={-1}>
          {site.name}
        </h1>
        <ModeChoice site={site} access={access} />
      </div>
      <Terms site={site} />
      <a class="o-onward o-below" href={address('accounts', site.id)}>
        {say('accounts.onSite', { site: site.name })}
        <Icon of={right} />
      </a>
      <Customs site={site} />
      <section class="o-section" aria-labelledby="facts">
        <h2 id="facts">{say('facts.title')}</h2>
        <p class="o-lead">{say('facts.lead')}</p>
        <div class="t-card o-clip">
          <FactsTable site={site} />
        </div>
      </section>
    </div>
  );
}
