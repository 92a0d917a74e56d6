import './page.css';

import { useEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';

import type { Added } from '../parts/media';
import { opens, options, practice } from '../parts/practice';
import { siteKeys } from '../parts/site-keys';
import { trapFocus } from '../parts/trap';
import { Composer } from './composer';
import { Explore, Messages } from './elsewhere';
import { Feed, Tweet } from './feed';
import { say } from './labels';

const layers = document.getElementById('layers') as HTMLElement;
const startText = new URLSearchParams(location.search).get('text') ?? options.text;

function Dialog({ children, testId, close }: { children: ReactNode; testId?: string; close: () => void }) {
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => trapFocus(around.current, layers), []);
  useEffect(() => {
    const leave = (event: KeyboardEvent) => event.key === 'Escape' && !event.defaultPrevented && close();
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  });
  return createPortal(
    <div className="layer">
      <div className="mask" data-testid="mask" onClick={close} />
      <div role="dialog" aria-modal="true" aria-labelledby="modal-header" data-testid={testId} ref={around} className="dialog">{children}</div>
    </div>,
    layers,
  );
}

function Confirm({ save, discard }: { save: () => void; discard: () => void }) {
  return (
    <Dialog testId="confirmationSheetDialog" close={save}>
      <h1 id="modal-header">{say.keep}</h1>
      <p className="soft">{say.keepWhy}</p>
      <button type="button" className="primary" data-testid="confirmationSheetConfirm" onClick={save}>{say.save}</button>
      <button type="button" data-testid="confirmationSheetCancel" onClick={discard}>{say.discard}</button>
    </Dialog>
  );
}

function App() {
  const [address, setAddress] = useState(location.pathname + location.search);
  const [account, setAccount] = useState(options.account ?? 'mira_writes');
  const [toast, setToast] = useState<{ id: string | null } | null>(null);
  const [described, setDescribed] = useState<Added | null>(null);
  const [asking, setAsking] = useState(false);
  const unsaved = useRef(false);
  const go = (to: string) => {
    history.pushState(null, '', to);
    setAddress(to);
  };
  useEffect(() => {
    const back = () => setAddress(location.pathname + location.search);
    addEventListener('popstate', back);
    opens('post', () => go('/compose/post'));
    opens('reply', () => go('/compose/post?in_reply_to=1888000000000000001'));
    opens('quote', () => go('/compose/post?url=https%3A%2F%2Fx.com%2Fhafen_bremen%2Fstatus%2F1888000000000000001'));
    opens('status', () => go('/hafen_bremen/status/1888000000000000001'));
    opens('message', () => go('/messages/1-2'));
    opens('search', () => go('/explore'));
    opens('home', () => go('/home'));
    opens('account', () => setAccount('mira_at_work'));
    siteKeys({ n: () => go('/compose/post'), '/': () => go('/explore'), '?': () => {}, j: () => {}, k: () => {}, l: () => {}, r: () => {}, t: () => {}, m: () => {}, u: () => {}, b: () => {}, x: () => {}, '.': () => {} });
    return () => removeEventListener('popstate', back);
  }, []);
  useEffect(() => {
    if (!toast) return;
    const gone = setTimeout(() => setToast(null), 6000);
    return () => clearTimeout(gone);
  }, [toast]);

  const { pathname, searchParams } = new URL(address, location.origin);
  const modal = pathname.startsWith('/compose/post') || pathname === '/intent/post';
  const kind = searchParams.has('in_reply_to') ? 'reply' : searchParams.has('url') && pathname === '/compose/post' ? 'quote' : 'post';
  const status = /^\/\w+\/status\/\d+$/.test(pathname);
  const leave = () => {
    unsaved.current = false;
    setAsking(false);
    go('/home');
  };
  const sent = (id: string | null) => {
    setToast({ id });
    if (id && modal) leave();
  };

  return (
    <div className="frame">
      <header role="banner" className="side">
        <nav>
          <a href="/home" data-testid="AppTabBar_Home_Link" onClick={(event) => { event.preventDefault(); go('/home'); }}>{say.home}</a>
          <a href="/explore" data-testid="AppTabBar_Explore_Link" onClick={(event) => { event.preventDefault(); go('/explore'); }}>{say.explore}</a>
          <a href="/messages" data-testid="AppTabBar_DirectMessage_Link" onClick={(event) => { event.preventDefault(); go('/messages/1-2'); }}>{say.messages}</a>
          <a href={`/${account}`} data-testid="AppTabBar_Profile_Link" onClick={(event) => event.preventDefault()}>{say.profile}</a>
          <a href="/compose/post" data-testid="SideNav_NewTweet_Button" className="primary" onClick={(event) => { event.preventDefault(); go('/compose/post'); }}>{say.post}</a>
        </nav>
        <button type="button" aria-label={say.accounts} data-testid="SideNav_AccountSwitcher_Button" className="me">
          <div data-testid={`UserAvatar-Container-${account}`} className="avatar" /><span>@{account}</span>
        </button>
      </header>
      <main role="main">
        <div data-testid="primaryColumn" className="column">
          {pathname.startsWith('/messages') ? <Messages /> : pathname.startsWith('/explore') ? <Explore /> : status ? (
            <>
              <Tweet big />
              <Composer surface="status" kind="reply" inline describe={setDescribed} sent={sent} />
              <Feed />
            </>
          ) : (
            <>
              <Composer surface="home" kind="post" inline describe={setDescribed} sent={sent} />
              <Feed />
            </>
          )}
        </div>
      </main>
      {modal && (
        <Dialog close={() => (unsaved.current ? setAsking(true) : leave())}>
          <div className="top">
            <button type="button" aria-label={say.close} data-testid="app-bar-close" onClick={() => (unsaved.current ? setAsking(true) : leave())}>×</button>
            <h2 id="modal-header" className="visually-hidden">{say.post}</h2>
            <a role="link" href="/compose/post/unsent/drafts" data-testid="unsentButton" onClick={(event) => event.preventDefault()}>{say.drafts}</a>
          </div>
          {kind === 'reply' && <Tweet />}
          <Composer
            key={kind}
            surface="modal"
            kind={kind}
            start={startText}
            autoFocus
            card={kind === 'quote' && <div className="card"><Tweet bare /></div>}
            describe={setDescribed}
            sent={sent}
            written={(empty) => (unsaved.current = !empty)}
          />
        </Dialog>
      )}
      {described && (
        <Dialog close={() => setDescribed(null)}>
          <h2 id="modal-header">{say.edited}</h2>
          <img className="described" src={described.url} alt="" />
          <textarea data-testid="altTextInput" aria-label={say.description} defaultValue={described.alt} />
          <button type="button" className="primary" data-testid="applyButton" onClick={() => { Object.assign(described, { alt: document.querySelector<HTMLTextAreaElement>('[data-testid=altTextInput]')?.value }); setDescribed(null); practice.remount(); }}>{say.done}</button>
        </Dialog>
      )}
      {asking && <Confirm save={leave} discard={leave} />}
      {toast && createPortal(
        <div data-testid="toast" role="alert" className="toast">
          <span>{toast.id ? say.sent : say.failed}</span>
          {toast.id && <a href={`/${account}/status/${toast.id}`} onClick={(event) => event.preventDefault()}>{say.view}</a>}
        </div>,
        layers,
      )}
    </div>
  );
}

createRoot(document.getElementById('react-root') as HTMLElement).render(<App />);
