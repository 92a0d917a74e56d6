import './page.css';

import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

import { opens, options } from '../parts/practice';
import { siteKeys } from '../parts/site-keys';
import { Classic } from './classic';
import { say } from './labels';
import { Redesign, Trigger } from './redesign';
import { Confirm } from './shared';
import { useCompose, type Alert, type Kind } from './state';

const tell = { sent: say.published, failed: say.error };

function Status({ name, acct, text, reply }: { name: string; acct: string; text: string; reply?: () => void }) {
  return (
    <article tabIndex={-1}><div className="status" data-id="77">
      <div className="status__info"><div className="avatar other" /><a href={`/@${acct}`} className="status__display-name" onClick={(event) => event.preventDefault()}><strong>{name}</strong> <span className="soft display-name__account">@{acct}</span></a></div>
      <div className="status__content"><p>{text}</p></div>
      <div className="status__action-bar"><button type="button" className="icon-button status__action-bar__button" onClick={reply}>{say.more}</button></div>
    </div></article>
  );
}

function Composing({ kind, close, alert }: { kind: Kind; close: () => void; alert: (alert: Alert) => void }) {
  const compose = useCompose(kind, { sent: close, alert: (one) => alert(one.action ? { ...one, text: tell.sent } : { ...one, text: tell.failed }) });
  const [asking, setAsking] = useState(false);
  const leave = () => (compose.text.trim() ? setAsking(true) : close());
  return (
    <>
      {options.redesign ? <Redesign compose={compose} close={leave} /> : <Classic compose={compose} />}
      {asking && <Confirm title={say.discard} why={say.discardWhy} yes={say.discardYes} confirm={close} cancel={() => setAsking(false)} />}
    </>
  );
}

function App() {
  const [kind, setKind] = useState<Kind | null>(options.redesign && location.pathname !== '/publish' ? null : 'post');
  const [alert, setAlert] = useState<Alert | null>(null);
  const [round, setRound] = useState(0);
  const start = (next: Kind) => {
    setKind(next);
    setRound((last) => last + 1);
  };
  const close = () => {
    if (location.pathname === '/publish') history.pushState(null, '', '/home');
    // The classic form stays and is a new post again; the redesign goes away.
    if (options.redesign) setKind(null);
    else if (kind !== 'post') start('post');
  };
  useEffect(() => {
    for (const one of ['post', 'reply', 'quote', 'message', 'edit'] as const) opens(one, () => start(one));
    opens('search', () => document.querySelector<HTMLInputElement>('.search__input')?.focus());
    const keys = ['n', 's', '/', '?', 'r', 'f', 'b', 'q', 'm', 'o', 'p', 'j', 'k', 'l', 'x', 'h', 'e', 't', 'g', 'Backspace', ...'0123456789'];
    siteKeys(Object.fromEntries(keys.map((key) => [key, () => {}])));
  }, []);
  useEffect(() => {
    if (!alert) return;
    const gone = setTimeout(() => setAlert(null), 5000);
    return () => clearTimeout(gone);
  }, [alert]);
  return (
    <div className={`ui${options.redesign ? ' ui5' : ''}`}>
      <div className="columns-area__panels">
        <div className="columns-area__panels__pane columns-area__panels__pane--compositional"><div className="columns-area__panels__pane__inner"><div className="compose-panel">
          <form className="search" role="search" onSubmit={(event) => event.preventDefault()}><input type="text" className="search__input" placeholder={say.search} aria-label={say.search} /></form>
          {kind && !options.redesign && <Composing key={round} kind={kind} close={close} alert={setAlert} />}
        </div></div></div>
        <div className="columns-area__panels__main"><div className="column" role="region" aria-label={say.home}>
          <h1 className="column-header">{say.home}</h1>
          <div className="scrollable">
            <Status name="Jonas" acct="jonas" text="Weiß jemand, wann die Bibliothek wieder öffnet?" reply={() => start('reply')} />
            <Status name="Rad & Tat" acct="radundtat@troet.example" text="Samstag reparieren wir wieder gemeinsam, ab zehn im Hof." />
            <Status name="Nora Field" acct="nora" text="Proof copies of the zine arrived. The paper smells wonderful." />
          </div>
        </div></div>
      </div>
      {options.redesign && <Trigger open={start} />}
      {kind && options.redesign && <Composing key={round} kind={kind} close={close} alert={setAlert} />}
      <div className="notification-list">
        {alert && (
          <div className="notification-bar notification-bar--active">
            <div className="notification-bar__content">{alert.title && <span className="notification-bar__title">{alert.title}</span>}<span className="notification-bar__message">{alert.text}</span></div>
            {alert.action && <button type="button" className="notification-bar__action">{say.open}</button>}
          </div>
        )}
      </div>
    </div>
  );
}

createRoot(document.getElementById('mastodon') as HTMLElement).render(<App />);
