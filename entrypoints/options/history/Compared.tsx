import { useWords } from '../../../components/Words';
import { Compare } from '../../people/compare/Compare';
import { Back } from '../Back';
import { go } from '../route';

/**
 * A post or draft beside one that is near to it.
 *
 * @param rest `compare/` and what is compared, and the number of the post beside it
 */
export function Compared({ rest }: { rest: string }) {
  const { say } = useWords();
  const [, what = 'draft', beside] = rest.split('/');
  return (
    <div class="h-compared">
      <Back to="history" rest={what === 'draft' || !/^\d+$/.test(what) ? 'drafts' : ''}>
        {say('compare.back')}
      </Back>
      <Compare what={what} beside={beside} onPick={(id) => go('history', `compare/${what}/${id}`)} />
    </div>
  );
}
