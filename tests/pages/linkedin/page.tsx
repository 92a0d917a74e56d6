import './page.css';

import { useEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';

import { opens, options } from '../parts/practice';
import { trapFocus } from '../parts/trap';
import { Conversation, MiniUpdate, Update } from './feed';
import { say } from './labels';
import { ShareBox, type Kind } from './share-box';

const old = 'Unser Sommerfest war ein Traum. Danke an alle, die geholfen haben.';
const classic = new URLSearchParams(location.search).has('classic');
const company = location.pathname.startsWith('/company/');
const acting = company ? 'Buchladen am Hafen GmbH' : 'Mira Brückner';

/** The open shadow root the newer layout paints its dialogs from; the host itself has no height. */
function outlet(): Element {
  const host = document.getElementById('interop-outlet') as HTMLElement;
  if (host.shadowRoot) return host.shadowRoot.lastElementChild as Element;
  const root = host.attachShadow({ mode: 'open' });
  const style = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/practice/linkedin.css' });
  const place = document.createElement('div');
  root.append(style, place);
  return place;
}

const layers = () => (classic ? (document.getElementById('layers') as Element) : outlet());

function Modal({ children, title }: { children: ReactNode; title: string }) {
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => (classic ? trapFocus(around.current) : undefined), []);
  return createPortal(<div className="cover"><div className="artdeco-modal" role="dialog" aria-labelledby={title} ref={around}>{children}</div></div>, layers());
}

function App() {
  const [open, setOpen] = useState<Kind | null>(null);
  const [asking, setAsking] = useState(false);
  const [chat, setChat] = useState(location.pathname.startsWith('/messaging'));
  const [toast, setToast] = useState<'done' | 'failed' | null>(null);
  const unsaved = useRef(false);
  const close = () => {
    unsaved.current = false;
    setAsking(false);
    setOpen(null);
  };
  const leave = () => (unsaved.current ? setAsking(true) : close());
  useEffect(() => {
    for (const kind of ['post', 'quote', 'edit'] as const) opens(kind, () => setOpen(kind));
    opens('message', () => setChat(true));
  }, []);
  useEffect(() => {
    const escape = (event: KeyboardEvent) => event.key === 'Escape' && leave();
    document.addEventListener('keyup', escape);
    return () => document.removeEventListener('keyup', escape);
  });

  return (
    <>
      <nav className="top global-nav">
        <div className="search-global-typeahead" role="search"><input type="text" role="combobox" aria-expanded="false" className="search-global-typeahead__input" placeholder={say.search} /></div>
        <a href="/feed/" onClick={(event) => event.preventDefault()}>{say.home}</a>
        <img className="global-nav__me-photo avatar" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" alt="Mira Brückner" />
      </nav>
      <main className="column">
        <div className="share-box-feed-entry__top-bar"><button type="button" className="opener" onClick={() => setOpen('post')}>{say.start}</button></div>
        <Update comment />
        <Update id="7399999999999999998" />
      </main>
      {/* Stands there on every page, out of sight, and is no box. */}
      <div hidden><div className="ql-container"><div className="ql-editor" contentEditable suppressContentEditableWarning /></div></div>
      {/* The newer layout shows conversations where it shows the box for posts. */}
      {chat && createPortal(<Conversation />, layers())}
      {open && (
        <Modal title="share-title">
          <ShareBox
            key={open}
            kind={open}
            classic={classic}
            acting={acting}
            start={open === 'edit' ? old : options.text}
            card={open === 'quote' && <MiniUpdate />}
            close={leave}
            written={(empty) => (unsaved.current = !empty)}
            sent={(ok) => {
              setToast(ok ? 'done' : 'failed');
              if (ok) close();
            }}
          />
        </Modal>
      )}
      {asking && (
        <Modal title="leave-title">
          <h2 id="leave-title">{say.leave}</h2>
          <button type="button" className="primary" onClick={() => setAsking(false)}>{say.save}</button>
          <button type="button" onClick={close}>{say.discard}</button>
        </Modal>
      )}
      {toast && createPortal(
        <div className="artdeco-toast-item" role="alert" data-test-artdeco-toast-item-type={toast === 'done' ? 'success' : 'error'}>
          <p>{toast === 'done' ? say.done : say.failed}</p>
          {toast === 'done' && <a className="artdeco-toast-item__cta" href="/feed/update/urn:li:share:7400000000000000001/" onClick={(event) => event.preventDefault()}>{say.view}</a>}
        </div>,
        layers(),
      )}
    </>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(<App />);
