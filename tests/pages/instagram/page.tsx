import './page.css';

import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

import { Dialog } from '../parts/dialog';
import type { Added } from '../parts/media';
import { opens, options } from '../parts/practice';
import { Press } from '../parts/press';
import { Talk } from '../parts/talk';
import { blank, ShareSheet, Shown } from './feed';
import { say } from './labels';
import { Wizard } from './wizard';

const account = options.account ?? 'mira.brueckner';
const old = new URLSearchParams(location.search).has('old');

/** A picture as if somebody had chosen it. */
async function drawn(): Promise<Added> {
  const canvas = Object.assign(document.createElement('canvas'), { width: 1080, height: 1350 });
  const pen = canvas.getContext('2d');
  if (pen) {
    pen.fillStyle = '#7c8ea6';
    pen.fillRect(0, 0, 1080, 1350);
  }
  const file = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg'));
  return { url: URL.createObjectURL(file ?? new Blob()), name: 'hafen.jpg', type: 'image/jpeg', alt: '' };
}

function App() {
  const [chosen, setChosen] = useState<readonly Added[] | null>(null);
  const [open, setOpen] = useState<'story' | 'share' | 'message' | null>(null);
  const [asking, setAsking] = useState(false);
  const unsaved = useRef(false);
  const close = () => {
    unsaved.current = false;
    setAsking(false);
    setChosen(null);
  };
  const leave = () => (unsaved.current ? setAsking(true) : close());
  useEffect(() => {
    opens('post', () => void drawn().then((one) => setChosen([one])));
    opens('choose', () => setChosen([]));
    // Some are there from the beginning.
    opens('comment', () => {});
    opens('search', () => {});
    for (const other of ['story', 'share', 'message'] as const) opens(other, () => setOpen(other));
  }, []);
  const inbox = location.pathname.startsWith('/direct');
  return (
    <>
      <div role="navigation" className="side">
        <a href="/" onClick={(event) => event.preventDefault()}>{say.home}</a>
        <Press label={say.create} onPress={() => setChosen([])}>+</Press>
        <a href={`/${account}/`} role="link" onClick={(event) => event.preventDefault()}><img src={blank} alt={`${account}: ${say.picture}`} /><span>{say.profile}</span></a>
      </div>
      <div role="main" className="column">
        <div role="search"><input type="text" placeholder={say.search} aria-label={say.search} /></div>
        {inbox ? <Talk message={say.message} send={say.send} /> : <Shown />}
      </div>
      {open === 'message' && <div role="dialog" aria-label="Jonas" className="dialog"><Talk message={say.message} send={say.send} /></div>}
      {open === 'story' && <Dialog label={say.comment} close={() => setOpen(null)}><Shown surface="story-comment" /></Dialog>}
      {open === 'share' && <Dialog titleId="sheet-title" close={() => setOpen(null)}><ShareSheet sent={() => setOpen(null)} /></Dialog>}
      {chosen && (
        <Dialog titleId="wizard-title" className="wide" close={leave}>
          <Wizard account={account} chosen={chosen} start={options.text} old={old} close={leave} written={(empty) => (unsaved.current = !empty)} />
        </Dialog>
      )}
      {asking && (
        <Dialog titleId="leave-title" close={() => setAsking(false)}>
          <h1 id="leave-title">{say.discard}</h1>
          <div className="bar"><Press onPress={close}>{say.leave}</Press><Press onPress={() => setAsking(false)}>{say.keep}</Press></div>
        </Dialog>
      )}
    </>
  );
}

createRoot(document.getElementById('mount') as HTMLElement).render(<App />);
