import './page.css';

import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

import { Dialog } from '../parts/dialog';
import { opens, options } from '../parts/practice';
import { Press } from '../parts/press';
import { siteKeys } from '../parts/site-keys';
import { Composer, type Kind } from './composer';
import { Chat, Comment, Story } from './feed';
import { say } from './labels';

const old = 'Unser Sommerfest war ein Traum. Danke an alle, die geholfen haben.';

/** Where one is: the own feed, a page one acts as, or a group. */
function place() {
  const { pathname } = location;
  if (pathname.startsWith('/groups/')) return { acting: 'Mira Brückner', audience: say.membersOf, placeholder: say.group };
  if (pathname.startsWith('/buchladen')) return { acting: 'Buchladen am Hafen', audience: say.public, placeholder: say.mind };
  return { acting: 'Mira Brückner', audience: pathname.startsWith('/mira') ? say.friends : say.public, placeholder: say.mind };
}

function App() {
  const [open, setOpen] = useState<Kind | 'story' | null>(null);
  const [asking, setAsking] = useState(false);
  const [chat, setChat] = useState(location.pathname.startsWith('/messages'));
  const unsaved = useRef(false);
  const here = place();
  const close = () => {
    unsaved.current = false;
    setAsking(false);
    setOpen(null);
  };
  const leave = () => (unsaved.current ? setAsking(true) : close());
  useEffect(() => {
    for (const kind of ['post', 'quote', 'edit'] as const) opens(kind, () => setOpen(kind));
    opens('story', () => setOpen('story'));
    opens('message', () => setChat(true));
    siteKeys({ p: () => setOpen('post'), j: () => {}, k: () => {}, l: () => {}, c: () => {}, '/': () => {}, '?': () => {} });
  }, []);

  const title = open === 'edit' ? say.edit : open === 'quote' ? say.share : say.create;
  return (
    <>
      <div role="banner" className="top">
        <input type="search" role="combobox" aria-expanded="false" aria-label={say.search} placeholder={say.search} />
        <div role="navigation"><a href="/" onClick={(event) => event.preventDefault()}>{say.home}</a></div>
      </div>
      <div role="main" className="column">
        <Press className="opener" onPress={() => setOpen('post')}>{here.placeholder}</Press>
        <div role="feed">
          <Story comment />
          <Story author="Lena Brandt" text="Drei Rezepte für den Rest Kürbis, den gerade alle haben." id="pfbid0abd" />
        </div>
      </div>
      {chat && <Chat />}
      {open === 'story' && (
        <Dialog titleId="story-title" close={close}>
          <div className="bar ends"><h2 id="story-title">{say.postOf} Hafen Bremen</h2><Press label={say.close} onPress={close}>×</Press></div>
          <div><Story id="pfbid0abe" /></div>
          <div className="bar"><Comment surface="story-comment" /></div>
        </Dialog>
      )}
      {open && open !== 'story' && (
        <Dialog titleId="composer-title" close={leave}>
          <div className="bar ends"><h2 id="composer-title"><span>{title}</span></h2><Press label={say.close} onPress={leave}>×</Press></div>
          <Composer
            key={open}
            kind={open}
            acting={here.acting}
            audience={here.audience}
            placeholder={open === 'quote' ? say.saySomething : here.placeholder}
            start={open === 'edit' ? old : options.text}
            card={open === 'quote' && <Story id="pfbid0abf" />}
            written={(empty) => (unsaved.current = !empty)}
            sent={(ok) => ok && close()}
          />
        </Dialog>
      )}
      {asking && (
        <Dialog titleId="discard-title" close={() => setAsking(false)}>
          <h2 id="discard-title">{say.discard}</h2>
          <p className="soft">{say.discardWhy}</p>
          <div className="bar"><Press className="strong" onPress={() => setAsking(false)}>{say.keep}</Press><Press onPress={close}>{say.leave}</Press></div>
        </Dialog>
      )}
    </>
  );
}

createRoot(document.getElementById('mount') as HTMLElement).render(<App />);
