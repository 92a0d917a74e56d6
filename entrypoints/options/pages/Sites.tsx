import { target } from '../../../components/Icon';
import { useWords } from '../../../components/Words';
import { siteList } from '../../people/book';
import { OwnServers } from '../sites/OwnServers';
import { SiteCard } from '../sites/SiteCard';
import { SitePage } from '../sites/SitePage';
import { useAccess } from '../sites/use-access';

export const title = 'sites.title';
export const icon = target;
export const order = 20;

/** How Takt behaves on each site, and what it knows of it. `#sites/x` is one site's page. */
export default function Sites({ rest }: { rest: string }) {
  const { say } = useWords();
  const access = useAccess();
  const site = siteList.find(({ id }) => id === rest);
  if (site) return <SitePage site={site} access={access} />;
  return (
    <div class="o-page">
      <h1 tabIndex={-1}>{say('sites.title')}</h1>
      <p class="o-lead">{say('sites.lead')}</p>
      <dl class="o-modes">
        {(['page', 'quiet', 'off'] as const).map((mode) => (
          <div key={mode}>
            <dt>{say(`mode.${mode}`)}</dt>
            <dd>{say(`mode.${mode}.is`)}</dd>
          </div>
        ))}
      </dl>
      <ul class="t-card t-rows o-sites">
        {siteList.map((each) => (
          <li key={each.id}>
            <SiteCard site={each} access={access} />
          </li>
        ))}
      </ul>
      <OwnServers access={access} />
    </div>
  );
}
