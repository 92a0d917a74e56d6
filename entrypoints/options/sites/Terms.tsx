import { useWords } from '../../../components/Words';
import type { Site } from '../../../rules';
import { isOld } from '../../people/dates';
import { SourceLink } from '../../people/SourceLink';

/** What the site's terms mean for Takt, with source and date. */
export function Terms({ site }: { site: Site }) {
  const { say, dated, language, now } = useWords();
  const { terms } = site;
  if (!terms) return null;
  return (
    <p class="o-terms">
      {terms.value[language]}{' '}
      <span class="o-terms-source" data-old={isOld(terms.date, now) || undefined}>
        <SourceLink source={terms.source}>{say('sites.terms')}</SourceLink>, {dated(terms.date)}
      </span>
    </p>
  );
}
