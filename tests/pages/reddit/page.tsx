import './page.css';

import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

import { Custom } from '../parts/custom';
import { LexicalBox } from '../parts/lexical-box';
import { LineBox } from '../parts/line-box';
import { opens, options, practice } from '../parts/practice';
import { Shadow } from '../parts/shadow';
import { siteKeys } from '../parts/site-keys';
import { TextBox } from '../parts/text-box';
import { PostForm, RichComposer } from './composer';
import { say } from './labels';
import { OldForm, OldThread } from './old';

const account = options.account ?? 'hafen_bremen';

function Comment() {
  const clear = useRef<(() => void) | null>(null);
  const text = useRef('');
  const send = () => {
    practice.sent.push({ parts: [text.current], kind: 'comment', media: 0, ok: true });
    clear.current?.();
  };
  return (
    <Custom as="comment-composer-host">
      <RichComposer id="comment-composer">
        <LexicalBox surface="comment" index={0} label={say.comment} placeholder={say.comment} changed={(now) => { text.current = now; }} ready={(empty) => { clear.current = empty; }} />
        <button type="submit" slot="submit-button" className="comment-send" onClick={send}>{say.send}</button>
      </RichComposer>
    </Custom>
  );
}

function Chat() {
  const [text, setText] = useState('');
  return (
    <Shadow as="rs-app" inside={<Shadow as="rs-message-composer" inside={<form onSubmit={(event) => event.preventDefault()}><TextBox surface="chat" index={0} aria-label={say.message} placeholder={say.message} rows={3} value={text} setValue={setText} /><button type="submit">{say.send}</button></form>} />} />
  );
}

function New() {
  const [path, setPath] = useState(location.pathname);
  const [title, setTitle] = useState('Fahrplan im Winter');
  const [search, setSearch] = useState('');
  const go = (to: string) => {
    history.pushState(null, '', to);
    setPath(to);
  };
  const posted = (now: string) => {
    setTitle(now);
    go('/r/bremen/comments/1a2b3c/fahrplan/');
  };
  useEffect(() => {
    opens('comment', () => go('/r/bremen/comments/1a2b3c/fahrplan/'));
    opens('search', () => {});
  }, []);
  return (
    <Custom as="shreddit-app">
      <header className="top">
        <Shadow as="reddit-search-large" inside={<LineBox surface="search" index={0} type="text" name="q" placeholder={say.search} value={search} setValue={setSearch} />} />
        <Custom as="faceplate-tracker"><div id="user-drawer-content"><a href={`/user/${account}/`} onClick={(event) => event.preventDefault()}>{say.profile}</a></div></Custom>
      </header>
      <main className="column">
        {path.includes('/chat') ? <Chat /> : path.includes('/comments/') ? <Custom as="shreddit-post" class="form"><h1>{title}</h1><Comment /></Custom> : <PostForm posted={posted} />}
      </main>
    </Custom>
  );
}

function Old() {
  return (
    <>
      <div id="header"><div id="header-bottom-right"><span className="user"><a href={`https://old.reddit.com/user/${account}/`} onClick={(event) => event.preventDefault()}>{account}</a></span></div></div>
      <form id="search" className="top" onSubmit={(event) => event.preventDefault()}><input type="text" name="q" placeholder={say.search} /></form>
      <main className="column">{location.pathname.includes('/comments/') ? <OldThread /> : <OldForm />}</main>
    </>
  );
}

siteKeys({ j: () => {}, k: () => {}, a: () => {}, z: () => {}, x: () => {}, c: () => {}, l: () => {} });
createRoot(document.getElementById('root') as HTMLElement).render(location.host.startsWith('old.') ? <Old /> : <New />);
