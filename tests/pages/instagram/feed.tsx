import { useState } from 'react';

import { LineBox } from '../parts/line-box';
import { practice } from '../parts/practice';
import { Press } from '../parts/press';
import { TextBox } from '../parts/text-box';
import { say } from './labels';

export const blank = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** A comment: a small form below a post. */
export function Comment({ surface = 'comment' }: { surface?: string }) {
  const [text, setText] = useState('');
  const send = () => {
    practice.sent.push({ parts: [text], kind: 'comment', media: 0, ok: true });
    setText('');
  };
  return (
    <form method="POST" className="bar comment" onSubmit={(event) => event.preventDefault()}>
      <TextBox surface={surface} index={0} value={text} setValue={setText} aria-label={say.comment} placeholder={say.comment} rows={2} />
      {text.trim() && <Press onPress={send}>{say.post}</Press>}
    </form>
  );
}

/** A post, in the feed or in a dialog of its own. */
export function Shown({ surface }: { surface?: string }) {
  return (
    <article className="post">
      <div className="bar"><div className="avatar other" /><a href="/hafen_bremen/" onClick={(event) => event.preventDefault()}><span>hafen_bremen</span></a><a href="/p/DRa1/" onClick={(event) => event.preventDefault()}><time dateTime="2026-11-20T09:00:00Z">20.11.</time></a></div>
      <div className="photo" />
      <div className="bar"><Press label={say.like}>♡</Press><Press label={say.to}>➤</Press></div>
      <span dir="auto">Die Fähre fährt ab Montag wieder im Halbstundentakt.</span>
      <Comment surface={surface} />
    </article>
  );
}

/** What shares a post with people: their names with pictures, a search, and a message to them. */
export function ShareSheet({ sent }: { sent: () => void }) {
  const [message, setMessage] = useState('');
  return (
    <>
      <div className="bar ends"><span /><h1 id="sheet-title">{say.to}</h1><Press label={say.close} onPress={sent}>×</Press></div>
      <input type="text" name="queryBox" placeholder={say.search} />
      {['jonas', 'lena.brandt'].map((name) => <div className="bar who" key={name}><img src={blank} alt={name} /><span>{name}</span><input type="checkbox" name="ContactSearchResultCheckbox" aria-label={name} /></div>)}
      <div className="bar who"><img src={blank} alt="" /><LineBox surface="share" index={0} type="text" placeholder={say.write} value={message} setValue={setMessage} /></div>
      <Press className="strong sheet-send" onPress={() => { practice.sent.push({ parts: [message], kind: 'message', media: 0, ok: true }); sent(); }}>{say.send}</Press>
    </>
  );
}
