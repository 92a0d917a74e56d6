import { Table } from '../../../../components/Page';
import { useWords } from '../../../../components/Words';
import type { Figures } from './use-figures';

/** Hashtags or links used most, a table whose bars only underline the numbers. */
export function Used(props: { title: string; none: string; used: Figures['tags']; nameOf: (name: string) => string }) {
  const { say, number, ago } = useWords();
  const most = props.used[0]?.count ?? 1;
  return (
    <div class="t-card h-card">
      <h2>{props.title}</h2>
      {props.used.length === 0 ? (
        <p class="h-few">{props.none}</p>
      ) : (
        <Table
          label={props.title}
          head={
            <tr>
              <th scope="col">{say('figures.what')}</th>
              <th scope="col" data-number>
                {say('figures.count')}
              </th>
              <th scope="col">{say('figures.last')}</th>
            </tr>
          }
        >
          {props.used.map(({ name, count, last }) => (
            <tr key={name}>
              <th scope="row" class="h-used">
                <span>{props.nameOf(name)}</span>
                <i style={{ width: `${(count / most) * 100}%` }} aria-hidden="true" />
              </th>
              <td data-number>{number(count)}</td>
              <td>{ago(last)}</td>
            </tr>
          ))}
        </Table>
      )}
    </div>
  );
}
