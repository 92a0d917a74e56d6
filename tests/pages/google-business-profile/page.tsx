import './page.css';

import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

import { FileInput, type Added } from '../parts/media';
import { opens, options, practice, renews } from '../parts/practice';
import { TextBox } from '../parts/text-box';
import { say } from './labels';

/** The composer in its frame: one text field, names without meaning, a button that only its words tell. */
function Composer() {
  const [text, setText] = useState(options.text ?? '');
  const [media, setMedia] = useState<readonly Added[]>([]);
  const [said, setSaid] = useState('');
  const [gone, setGone] = useState(false);
  const [generation, setGeneration] = useState(0);
  useEffect(() => renews(() => setGeneration((last) => last + 1)), []);
  if (gone) return null;
  const publish = async () => {
    const ok = await fetch('/_/GeoMerchantFrontendUi/data/batchexecute', { method: 'POST', body: 'f.req=' }).then((response) => response.ok, () => false);
    practice.sent.push({ parts: [text], kind: 'post', media: media.length, ok });
    if (ok) setGone(true);
    else setSaid(say.failed);
  };
  return (
    <div role="dialog" aria-label={say.title} className="VfPpkd">
      <header><h2>{say.title}</h2><button type="button" aria-label={say.close}>×</button></header>
      <div className="yHy1rc"><TextBox key={generation} surface="update" index={0} rows={6} value={text} setValue={setText} aria-label={say.description} placeholder={say.description} /></div>
      {media.map((one) => <img key={one.url} src={one.url} alt="" />)}
      <div className="row"><FileInput accept="image/*" multiple add={(more) => setMedia((all) => [...all, ...more])} /><button type="button" aria-label={say.photos}>▣</button><button type="button" aria-haspopup="listbox">{say.button}</button></div>
      {said && <p role="alert">{said}</p>}
      <footer><button type="button" className="Jskylb" disabled={!text.trim()} onClick={() => void publish()}><span>{say.publish}</span></button></footer>
    </div>
  );
}

function App() {
  useEffect(() => opens('post', () => {}), []);
  return <Composer />;
}

const place = document.getElementById('root');
if (place) createRoot(place).render(<App />);
// The page around the frame has nothing to write in.
else opens('nothing', () => {});
