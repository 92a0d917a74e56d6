import { useRef, useState } from 'react';

import { DraftBox, type DraftHandle } from '../parts/draft-box';
import { practice } from '../parts/practice';
import { TextBox } from '../parts/text-box';
import { say } from './labels';

/** Direct messages: today's textarea and the older Draft.js box, both not to be read. */
export function Messages() {
  const [text, setText] = useState('');
  const old = useRef<DraftHandle>(null);
  const send = (words: string) => practice.sent.push({ parts: [words], kind: 'message', media: 0, ok: true });
  return (
    <div className="messages" data-testid="DmActivityViewport">
      <div className="tweet"><div className="avatar other" /><p>Kannst du mir die Zahlen bis morgen schicken?</p></div>
      <form className="line" onSubmit={(event) => { event.preventDefault(); send(text); setText(''); }}>
        <TextBox surface="message" index={0} value={text} setValue={setText} data-testid="dm-composer-textarea" placeholder={say.message} aria-label={say.message} rows={1} />
        <button type="submit" data-testid="dm-composer-send-button" disabled={!text.trim()}>{say.send}</button>
      </form>
      <aside className="line" data-testid="dmComposer">
        <DraftBox ref={old} surface="message" index={1} testId="dmComposerTextInput" label={say.message} placeholder={say.message} />
        <button type="button" data-testid="dmComposerSendButton" aria-label={say.send} onClick={() => { send(old.current?.text() ?? ''); old.current?.clear(); }}>{say.send}</button>
      </aside>
    </div>
  );
}

/** The search page: a Draft.js box that is not for posts. */
export function Explore() {
  return (
    <form role="search" className="line" data-testid="explore-search" onSubmit={(event) => event.preventDefault()}>
      <DraftBox surface="search" index={0} testId="SearchBox_Search_Input" role="combobox" label={say.search} placeholder={say.search} />
    </form>
  );
}
