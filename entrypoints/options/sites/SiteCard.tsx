import { Badge } from '../../../components/Button';
import { Icon, right } from '../../../components/Icon';
import { useWords } from '../../../components/Words';
import type { Site } from '../../../rules';
import { address } from '../route';
import { ModeChoice } from './ModeChoice';
import { factsOf } from '../../people/facts';
import { Terms } from './Terms';
import type { Access } from './use-access';

/** One site in the list: its mode, its terms, and the way to its facts. */
export function SiteCard({ site, access }: { site: Site; access: Access }) {
  const { say } = useWords();
  const known = access.list?.sites.find((each) => each.site === site.id);
  return (
    <article class="o-site" aria-labelledby={`site-${site.id}`}>
      <div class="o-site-head">
        <h2 id={`site-${site.id}`} class="o-site-name">
          {site.name}
          {known?.optional && !known.granted && <Badge>{say('sites.notAllowed')}</Badge>}
        </h2>
        <ModeChoice site={site} access={access} />
      </div>
      <Terms site={site} />
      <a class="o-onward" href={address('sites', site.id)}>
        {say('sites.facts', { count: factsOf(site).length, site: site.name })}
        <Icon of={right} />
      </a>
    </article>
  );
}
