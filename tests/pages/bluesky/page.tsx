import './page.css';

import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

import { opens, options, practice } from '../parts/practice';
import { siteKeys } from '../parts/site-keys';
import { TextBox } from '../parts/text-box';
import { Composer } from './composer';
import { Feed, PostCard } from './feed';
import { say } from './labels';

const handle = options.account ?? 'mira.example.org';
const did = 'did:plc:mira';
localStorage.setItem('BSKY_STORAGE', JSON.stringify({
  colorMode: 'system',
  session: { accounts: [{ did, handle, service: 'https://pds.example' }], currentAccount: { did, handle, service: 'https://pds.example', active: true } },
  languagePrefs: { primaryLanguage: options.language ?? 'en', appLanguage: options.language ?? 'en' },
}));

type Kind = 'post' | 'reply' | 'quote';

/** Chats: a plain textarea, never to be read. */
function Messages() {
  const [text, setText] = useState('');
  return (
    <div className="chat">
      <PostCard text="Hast du die Zahlen schon gesehen?" />
      <div className="row" data-testid="messageInput">
        <TextBox surface="message" index={0} value={text} setValue={setText} placeholder={say.writeMessage} aria-label={say.writeMessage} rows={1} />
        <button type="button" aria-label={say.send} onClick={() => { practice.sent.push({ parts: [text], kind: 'message', media: 0, ok: true }); setText(''); }}>↑</button>
      </div>
    </div>
  );
}

function Search() {
  const [text, setText] = useState('');
  return <div className="row" role="search"><input data-testid="searchTextInput" role="search" aria-label={say.search} value={text} onChange={(event) => setText(event.target.value)} /></div>;
}

function App() {
  const [path, setPath] = useState(location.pathname);
  const [kind, setKind] = useState<Kind | null>(location.pathname === '/intent/compose' ? 'post' : null);
  const [toast, setToast] = useState(false);
  const go = (to: string) => {
    history.pushState(null, '', to);
    setPath(to);
  };
  useEffect(() => {
    for (const one of ['post', 'reply', 'quote'] as const) opens(one, () => setKind(one));
    opens('message', () => go('/messages/3lb2ab'));
    opens('search', () => go('/search'));
    opens('status', () => go('/profile/wetter-nord.bsky.social/post/3m5zzzzzzzz2x'));
    const back = () => setPath(location.pathname);
    addEventListener('popstate', back);
    siteKeys({ n: () => setKind('post'), '/': () => go('/search') });
    return () => removeEventListener('popstate', back);
  }, []);
  useEffect(() => {
    if (!toast) return;
    const gone = setTimeout(() => setToast(false), 6000);
    return () => clearTimeout(gone);
  }, [toast]);
  const start = new URLSearchParams(location.search).get('text') ?? options.text;
  return (
    <>
      <div className="frame">
        <nav role="navigation" className="side">
          <a href={`/profile/${handle}`} aria-label={say.profile} onClick={(event) => event.preventDefault()}><div className="avatar" /></a>
          <a href="/" onClick={(event) => { event.preventDefault(); go('/'); }}>{say.home}</a>
          <a href="/search" onClick={(event) => { event.preventDefault(); go('/search'); }}>{say.search}</a>
          <a href="/messages" onClick={(event) => { event.preventDefault(); go('/messages/3lb2ab'); }}>{say.chat}</a>
          <button type="button" className="primary" aria-label={say.compose} onClick={() => setKind('post')}>{say.newPost}</button>
        </nav>
        <main role="main" className="column">
          {path.startsWith('/messages') ? <Messages /> : path.startsWith('/search') ? <Search /> : path.includes('/post/') ? (
            <>
              <PostCard />
              <button type="button" data-testid="replyPromptBtn" aria-label={say.writeReply} className="prompt" onClick={() => setKind('reply')}>{say.writeReply}</button>
            </>
          ) : <Feed />}
        </main>
        <button type="button" data-testid="composeFAB" aria-label={say.newPost} className="fab primary" onClick={() => setKind('post')}>✎</button>
      </div>
      {kind && <Composer key={kind} kind={kind} start={start} close={() => setKind(null)} sent={() => setToast(true)} />}
      {toast && <div className="toasts"><div role="status" className="toast"><span>{say.sent}</span><a href={`/profile/${handle}/post/3m5abcdefgh2x`} onClick={(event) => event.preventDefault()}>{say.view}</a></div></div>}
    </>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(<App />);
