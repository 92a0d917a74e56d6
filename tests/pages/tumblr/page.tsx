import './page.css';

import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

import { opens, practice } from '../parts/practice';
import { siteKeys } from '../parts/site-keys';
import { TextBox } from '../parts/text-box';
import { Composer } from './composer';
import { say } from './labels';

/** A conversation in the corner of any page: never to be read. */
function Conversation() {
  const [text, setText] = useState('');
  return (
    <div className="cOnv7" data-testid="conversation-popover">
      <div role="log" className="l0gZ"><p>Kannst du mir die Zahlen bis morgen schicken?</p></div>
      <TextBox surface="message" index={0} value={text} setValue={setText} placeholder={say.message} aria-label={say.message} rows={3} />
      <button type="button" onClick={() => { practice.sent.push({ parts: [text], kind: 'message', media: 0, ok: true }); setText(''); }}>{say.send}</button>
    </div>
  );
}

function App() {
  const [path, setPath] = useState(location.pathname);
  const [talks, setTalks] = useState(false);
  const [told, setTold] = useState('');
  const go = (to: string) => {
    history.pushState(null, '', to);
    setPath(to);
  };
  useEffect(() => {
    opens('post', () => go('/new/text'));
    opens('quote', () => go('/reblog/hafen-bremen/77/aB3d'));
    opens('message', () => setTalks(true));
    siteKeys({ j: () => {}, k: () => {}, l: () => {}, n: () => {}, r: () => {}, c: () => go('/new/text') });
  }, []);
  const kind = path.startsWith('/new') ? 'post' : path.startsWith('/reblog') ? 'quote' : null;
  return (
    <>
      <div className="bAse1">
        <form role="search" onSubmit={(event) => event.preventDefault()}><input name="q" aria-label={say.search} placeholder={say.search} /></form>
        <nav><a href="/dashboard" onClick={(event) => { event.preventDefault(); go('/dashboard'); }}>{say.home}</a><button type="button" onClick={() => go('/new/text')}>{say.create}</button></nav>
        <main><article><header>kiel-liest</header><p>Drei Bücher für den Herbst.</p></article></main>
      </div>
      {kind && <Composer key={kind} kind={kind} close={() => go('/dashboard')} told={setTold} />}
      {talks && <Conversation />}
      {told && <div role="status" className="tOld2">{told}</div>}
    </>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(<App />);
