import { Icon, right } from '../../../components/Icon';
import { useWords } from '../../../components/Words';
import { answersIn } from '../../../rules/questions';
import { settings } from '../../people/settings';
import { address } from '../route';

/** One account in the list, with what is known of it so far. */
export function AccountRow(props: { place: string; name: string; where?: string }) {
  const { say } = useWords();
  const count = answersIn(settings.value.accounts[props.place] ?? {});
  return (
    <li>
      <a class="a-row" href={address('accounts', props.place)}>
        <span class="a-name">
          {props.name}
          {props.where && <span class="a-where">{props.where}</span>}
        </span>
        <span class="a-count t-number" data-none={count === 0 || undefined}>
          {say('accounts.answers', { count })}
        </span>
        <Icon of={right} />
      </a>
    </li>
  );
}
