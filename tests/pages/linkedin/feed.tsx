import { useEffect, useRef } from 'react';

import { practice, register } from '../parts/practice';
import { TiptapBox } from '../parts/tiptap-box';
import { say } from './labels';

/** A post as the feed shows it, with the box for comments below it. */
export function Update({ id = '7399999999999999999', comment = false }: { id?: string; comment?: boolean }) {
  const text = useRef('');
  return (
    <div className="feed-shared-update-v2 post" data-urn={`urn:li:activity:${id}`} role="article">
      <div className="bar"><div className="avatar other" /><div><strong>Hafen Bremen GmbH</strong><br /><a className="soft" href={`/feed/update/urn:li:activity:${id}/`} onClick={(event) => event.preventDefault()}>5 h</a></div></div>
      <p>Die Fähre fährt ab Montag wieder im Halbstundentakt. Der neue Anleger ist fertig.</p>
      {comment && (
        <div className="comments-comment-box bar">
          <div className="grow"><TiptapBox surface="comment" index={0} changed={(now) => (text.current = now)} submit={() => {}} /></div>
          <button type="submit" className="comments-comment-box__submit-button" onClick={() => practice.sent.push({ parts: [text.current], kind: 'comment', media: 0, ok: true })}>{say.sendComment}</button>
        </div>
      )}
    </div>
  );
}

/** The small card of a post that is shared. */
export function MiniUpdate() {
  return (
    <div className="update-components-mini-update-v2 post">
      <strong>Hafen Bremen GmbH</strong>
      <p><a href="/feed/update/urn:li:activity:7399999999999999999/" onClick={(event) => event.preventDefault()}>Die Fähre fährt ab Montag wieder im Halbstundentakt.</a></p>
    </div>
  );
}

/** A conversation, in the window at the edge of every page. */
export function Conversation() {
  const box = useRef<HTMLDivElement>(null);
  const text = () => box.current?.innerText.replace(/\n$/, '') ?? '';
  useEffect(() => register('message', 0, { element: () => box.current, model: text, caret: () => null }), []);
  return (
    <aside className="msg-overlay-conversation-bubble" role="dialog" aria-label="Jonas Ritter">
      <p>Können Sie mir die Zahlen bis morgen schicken?</p>
      <form className="msg-form" onSubmit={(event) => event.preventDefault()}>
        <div ref={box} className="msg-form__contenteditable" contentEditable suppressContentEditableWarning role="textbox" aria-multiline="true" aria-label={say.message} />
        <button type="submit" className="msg-form__send-button" onClick={() => { practice.sent.push({ parts: [text()], kind: 'message', media: 0, ok: true }); box.current?.replaceChildren(); }}>{say.send}</button>
      </form>
    </aside>
  );
}
