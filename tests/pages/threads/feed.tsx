import { Press } from '../parts/press';
import { say } from './labels';

type Props = { author?: string; text?: string; code?: string };

/** A post as the site shows it: no article, no ids, only a name, a time and a link. */
export function Shown({ author = 'hafen_bremen', text = 'Die Fähre fährt ab Montag wieder im Halbstundentakt. Der neue Anleger ist fertig.', code = 'DRa1' }: Props) {
  return (
    <div data-pressable-container="true" className="post">
      <div className="bar">
        <div className="avatar other" />
        <a role="link" href={`/@${author}`} onClick={(event) => event.preventDefault()}><span>{author}</span></a>
        <a role="link" href={`/@${author}/post/${code}`} onClick={(event) => event.preventDefault()}><time dateTime="2026-11-20T09:00:00Z">20.11.</time></a>
      </div>
      <div dir="auto"><span>{text}</span></div>
      <div className="bar"><Press label={say.like}>♡</Press><Press label={say.reply}>◯</Press><Press label={say.share}>➤</Press></div>
    </div>
  );
}
