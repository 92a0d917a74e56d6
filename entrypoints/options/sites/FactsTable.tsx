import { Badge } from '../../../components/Button';
import { Table } from '../../../components/Page';
import { useWords } from '../../../components/Words';
import type { Confidence, Site } from '../../../rules';
import { isOld, endOf } from '../../people/dates';
import { factName, factsOf, factValue } from '../../people/facts';
import { SourceLink } from '../../people/SourceLink';

const tones: Readonly<Record<Confidence, 'good' | 'warning' | undefined>> = { high: 'good', medium: undefined, low: 'warning' };

/** Every fact of a site: value, unit, source, kind, date, age and how far it may be trusted. Older than a year turns grey. */
export function FactsTable({ site }: { site: Site }) {
  const speech = useWords();
  const { say, dated, ago, now, language } = speech;
  return (
    <Table
      label={say('facts.of', { site: site.name })}
      head={
        <tr>
          <th scope="col">{say('facts.what')}</th>
          <th scope="col">{say('facts.value')}</th>
          <th scope="col">{say('facts.source')}</th>
          <th scope="col">{say('facts.date')}</th>
          <th scope="col">{say('facts.confidence')}</th>
        </tr>
      }
    >
      {factsOf(site).map((row) => {
        const { path, fact } = row;
        const old = isOld(fact.date, now);
        return (
          <tr key={path} data-old={old || undefined}>
            <th scope="row">
              {factName(row, speech)}
              {fact.note && <span class="f-note">{fact.note[language]}</span>}
            </th>
            <td class="f-value">{factValue(fact, speech)}</td>
            <td>
              <SourceLink source={fact.source} />
              <span class="f-kind">{say(`source.${fact.kind}`)}</span>
            </td>
            <td class="f-date">
              <span>{dated(fact.date)}</span>
              <span class="f-kind">{old ? say('source.old') : endOf(fact.date) < now && ago(endOf(fact.date))}</span>
            </td>
            <td class="f-sure">
              <Badge tone={tones[fact.confidence]}>{say(`confidence.${fact.confidence}`)}</Badge>
            </td>
          </tr>
        );
      })}
    </Table>
  );
}
