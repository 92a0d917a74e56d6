import { useWords } from '../../../components/Words';
import { sites, type SiteId } from '../../../rules';
import { factName, factsOf, factValue } from '../facts';
import { SourceLink } from '../SourceLink';

/** What changes how a text is best written, out of all that is known of a site. */
const telling = /^fields\.text\.(?:max|fold|foldPhone)$|hashtags\.|mentions\.advice|mentionForm|linksClickable|links\.card|imageRatioAdvice|baitDemoted|unoriginalDemoted/;

/** What the community of a site would rather have, from its facts, each with its source. */
export function Customs({ site: id, aside }: { site: SiteId; /** In a panel beside a page: what it leads to opens in a tab. */ aside?: boolean }) {
  const speech = useWords();
  const { say, dated } = speech;
  const site = sites[id];
  const known = site ? factsOf(site).filter(({ path }) => telling.test(path)) : [];
  if (!site || known.length === 0) return null;
  return (
    <section class="t-card c-card" aria-labelledby="customs">
      <h2 id="customs">{say('compare.customs', { site: site.name })}</h2>
      <dl class="c-customs">
        {known.map((row) => (
          <div key={row.path}>
            <dt>{factName(row, speech)}</dt>
            <dd>
              <b>{factValue(row.fact, speech)}</b>
              <span>
                <SourceLink source={row.fact.source} />, {dated(row.fact.date)}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <p class="c-few">
        <a href={`/options.html#sites/${site.id}`} target={aside ? '_blank' : undefined}>{say('compare.facts', { site: site.name })}</a>
      </p>
    </section>
  );
}
