import './page.css';

import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

import { Dialog } from '../parts/dialog';
import { LexicalBox } from '../parts/lexical-box';
import type { Added } from '../parts/media';
import { opens, options } from '../parts/practice';
import { Press } from '../parts/press';
import { Talk } from '../parts/talk';
import { Composer, type Kind } from './composer';
import { Shown } from './feed';
import { say } from './labels';

const account = options.account ?? 'mira.brueckner';
const old = 'Unser Sommerfest war ein Traum. Danke an alle, die geholfen haben.';
const plain = new URLSearchParams(location.search).has('plain');

const Sign = ({ label }: { label: string }) => <svg role="img" aria-label={label} viewBox="0 0 24 24"><circle cx="12" cy="12" r="9" /></svg>;

function App() {
  const [open, setOpen] = useState<Kind | null>(null);
  const [asking, setAsking] = useState(false);
  const [described, setDescribed] = useState<Added | null>(null);
  const [toast, setToast] = useState(false);
  const [path, setPath] = useState(location.pathname);
  const unsaved = useRef(false);
  const close = () => {
    unsaved.current = false;
    setAsking(false);
    setOpen(null);
  };
  const leave = () => (unsaved.current ? setAsking(true) : close());
  useEffect(() => {
    for (const kind of ['post', 'reply', 'quote', 'edit'] as const) opens(kind, () => setOpen(kind));
    opens('message', () => {
      history.pushState(null, '', '/messages/t/1');
      setPath('/messages/t/1');
    });
    opens('search', () => {});
  }, []);
  const title = { post: say.create, reply: say.reply, quote: say.quote, edit: say.edit };
  return (
    <>
      <div role="navigation" className="side">
        <a href="/" onClick={(event) => event.preventDefault()}><Sign label={say.home} /></a>
        <a href="/search" onClick={(event) => event.preventDefault()}><Sign label={say.search} /></a>
        <Press onPress={() => setOpen('post')}><Sign label={say.create} /></Press>
        <a href={`/@${account}`} onClick={(event) => event.preventDefault()}><Sign label={say.profile} /></a>
      </div>
      <div role="main" className="column">
        {path.startsWith('/messages') ? <Talk message={say.message} send={say.send} named /> : (
          <>
            <div role="search"><input type="search" placeholder={say.search} aria-label={say.search} /></div>
            <div className="bar opener" onFocusCapture={() => setOpen('post')}><div className="avatar" /><div className="grow"><LexicalBox surface="home" index={0} label={say.label} placeholder={say.new} /></div><Press disabled>{say.post}</Press></div>
            <Shown author="lena.brandt" text="Drei Rezepte für den Rest Kürbis, den gerade alle haben." code="DRb2" />
            <Shown code="DRc3" />
          </>
        )}
      </div>
      {open && (
        <Dialog titleId="composer-title" close={leave}>
          <div className="bar ends"><Press onPress={leave}>{say.cancel}</Press><h1 id="composer-title"><span>{title[open]}</span></h1><Press label={say.drafts}>▤</Press></div>
          <Composer
            key={open}
            kind={open}
            account={account}
            plain={plain}
            describe={setDescribed}
            start={open === 'edit' ? old : options.text}
            above={open === 'reply' && <Shown />}
            below={open === 'quote' && <Shown code="DRd4" />}
            written={(empty) => (unsaved.current = !empty)}
            sent={(ok) => {
              if (!ok) return;
              // The older build says nothing.
              setToast(!plain);
              close();
            }}
          />
        </Dialog>
      )}
      {described && (
        <Dialog titleId="alt-title" close={() => setDescribed(null)}>
          <h1 id="alt-title">{say.alt}</h1>
          <textarea rows={4} placeholder={say.describe} aria-label={say.alt} />
          <Press className="strong" onPress={() => setDescribed(null)}>{say.close}</Press>
        </Dialog>
      )}
      {asking && (
        <Dialog titleId="leave-title" close={() => setAsking(false)}>
          <h1 id="leave-title">{say.leave}</h1>
          <div className="bar"><Press onPress={() => setAsking(false)}>{say.keep}</Press><Press onPress={close}>{say.discard}</Press></div>
        </Dialog>
      )}
      {toast && <div role="alert" className="toast"><span>{say.done}</span><a href={`/@${account}/post/DRx1Abc23dE`} onClick={(event) => event.preventDefault()}>{say.view}</a></div>}
    </>
  );
}

createRoot(document.getElementById('mount') as HTMLElement).render(<App />);
