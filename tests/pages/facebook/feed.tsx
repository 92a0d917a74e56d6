import { useRef } from 'react';

import { LexicalBox } from '../parts/lexical-box';
import { practice } from '../parts/practice';
import { Press } from '../parts/press';
import { say } from './labels';

/** A comment box below a post: Enter sends. Not for Takt. */
export function Comment({ surface = 'comment' }: { surface?: string }) {
  const text = useRef('');
  const clear = useRef(() => {});
  const send = () => {
    if (!text.current.trim()) return;
    practice.sent.push({ parts: [text.current], kind: 'comment', media: 0, ok: true });
    clear.current();
  };
  return (
    <form role="presentation" className="bar comment" onSubmit={(event) => event.preventDefault()}>
      <div className="grow"><LexicalBox surface={surface} index={0} label={say.comment} placeholder={say.comment} changed={(now) => (text.current = now)} submit={send} enterSends ready={(empty) => (clear.current = empty)} /></div>
      <Press label={say.send} onPress={send}>➤</Press>
    </form>
  );
}

type Props = { author?: string; text?: string; id?: string; comment?: boolean };

/** A post as the feed shows it. */
export function Story({ author = 'Hafen Bremen', text = 'Die Fähre fährt ab Montag wieder im Halbstundentakt. Der neue Anleger ist fertig.', id = 'pfbid0abc', comment = false }: Props) {
  return (
    <div role="article" aria-label={`${say.postOf} ${author}`} className="post">
      <div className="bar"><div className="avatar other" /><div><strong>{author}</strong><br /><a className="soft" href={`/hafen/posts/${id}`} onClick={(event) => event.preventDefault()}>20.11.</a></div></div>
      <p dir="auto">{text}</p>
      {comment && <Comment />}
    </div>
  );
}

/** The window of a chat, at the edge of any page. */
export function Chat() {
  const text = useRef('');
  const clear = useRef(() => {});
  const send = () => {
    practice.sent.push({ parts: [text.current], kind: 'message', media: 0, ok: true });
    clear.current();
  };
  return (
    <div role="region" aria-label="Jonas" className="chat">
      <div role="grid"><div role="row"><div role="gridcell">Kannst du mir die Zahlen bis morgen schicken?</div></div></div>
      <div className="bar">
        <div className="grow"><LexicalBox surface="message" index={0} label={say.chat} placeholder="Aa" changed={(now) => (text.current = now)} submit={send} enterSends ready={(empty) => (clear.current = empty)} /></div>
        <Press label={say.chatSend} onPress={send}>➤</Press>
      </div>
    </div>
  );
}
