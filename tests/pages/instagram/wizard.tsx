import { useEffect, useRef, useState } from 'react';

import { LexicalBox } from '../parts/lexical-box';
import { LineBox } from '../parts/line-box';
import { added, FileInput, filesOf, type Added } from '../parts/media';
import { practice, renews } from '../parts/practice';
import { Press } from '../parts/press';
import { TextBox } from '../parts/text-box';
import { blank } from './feed';
import { say } from './labels';

const steps = ['create', 'crop', 'filter', 'caption'] as const;
type Step = (typeof steps)[number] | 'sharing' | 'shared';
type Props = {
  account: string;
  /** A picture somebody has chosen already. */
  chosen: readonly Added[];
  start?: string;
  /** The older dialog, with a textarea. */
  old?: boolean;
  close: () => void;
  written: (empty: boolean) => void;
};

/** The picture as the site shows it: drawn, not linked. */
function Stage({ one }: { one: Added }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const image = new Image();
    image.addEventListener('load', () => {
      if (!canvas.current) return;
      Object.assign(canvas.current, { width: 480, height: 600 });
      canvas.current.getContext('2d')?.drawImage(image, 0, 0, 480, 600);
    });
    image.src = one.url;
  }, [one]);
  return <div className="stage">{one.type.startsWith('video') ? <video src={one.url} muted /> : <canvas ref={canvas} />}</div>;
}

/** Instagram's dialog: choose, crop, edit, write. One button at the end of its head leads through all of it. */
export function Wizard({ account, chosen, start = '', old = false, close, written }: Props) {
  const [media, setMedia] = useState(chosen);
  const [step, setStep] = useState<Step>(chosen.length > 0 ? 'caption' : 'create');
  const [text, setText] = useState(start);
  const [alts, setAlts] = useState<Readonly<Record<string, string>>>({});
  const [place, setPlace] = useState('');
  const [people, setPeople] = useState('');
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const [generation, setGeneration] = useState(0);
  const latest = useRef(text);
  latest.current = text;
  useEffect(() => renews(() => setGeneration((last) => last + 1)), []);
  useEffect(() => void written(media.length === 0), [media.length]);
  const add = (more: readonly Added[]) => {
    if (more.length === 0) return;
    setMedia(more);
    setStep('crop');
  };
  const at = steps.indexOf(step as 'crop');

  const share = async () => {
    setStep('sharing');
    const words = latest.current;
    const path = media.length > 1 ? 'configure_sidecar' : media[0]?.type.startsWith('video') ? 'configure_to_clips' : 'configure';
    const answer = await fetch(`/api/v1/media/${path}/`, { method: 'POST', body: new URLSearchParams({ caption: words }) }).catch(() => null);
    const ok = answer?.ok === true;
    practice.sent.push({ parts: [words], kind: 'post', media: media.length, ok, extra: { alt: Object.values(alts).join('|') } });
    setFailed(!ok);
    setStep(ok ? 'shared' : 'caption');
  };

  if (step === 'sharing') return <h1 id="wizard-title">{say.sharing}</h1>;
  if (step === 'shared') return <><h1 id="wizard-title">{say.shared}</h1><p>{say.shared}</p><Press onPress={close}>{say.close}</Press></>;
  return (
    <>
      <div className="bar ends head">
        <Press label={say.back} onPress={() => (at > 1 ? setStep(steps[at - 1] ?? 'crop') : close())}><svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true"><path d="M12 4 6 10l6 6" fill="none" stroke="currentColor" strokeWidth="2" /></svg></Press>
        <h1 id="wizard-title">{step === 'caption' ? say.create : say[step]}</h1>
        {step !== 'create' && <Press className="lead" onPress={() => (step === 'caption' ? void share() : setStep(steps[at + 1] ?? 'caption'))}>{step === 'caption' ? say.share : say.next}</Press>}
      </div>
      {step === 'create' && (
        <div onDragOver={(event) => event.preventDefault()} onDrop={(event) => { event.preventDefault(); add(added(filesOf(event.dataTransfer))); }}>
          <h3>{say.drag}</h3>
          <Press className="strong">{say.choose}</Press>
        </div>
      )}
      <form role="presentation" encType="multipart/form-data" method="POST"><FileInput accept="image/avif,image/jpeg,image/png,image/heic,image/heif,video/mp4,video/quicktime" multiple add={add} /></form>
      {step !== 'create' && (
        <div className="panes">
          <div>{media[0] && <Stage one={media[0]} />}{media.length > 1 && <ul>{media.map(({ url }) => <li key={url} />)}</ul>}</div>
          {step === 'caption' && (
            <div className="settings">
              <div className="bar who"><img src={blank} alt={`${account}: ${say.picture}`} /><span>{account}</span></div>
              <div className="placed" key={generation}>
                {old ? <TextBox surface="caption" index={0} value={text} setValue={setText} aria-label={say.caption} placeholder={say.caption} rows={6} /> : (
                  <>
                    <LexicalBox surface="caption" index={0} label={say.caption} placeholder={say.caption} start={latest.current} changed={setText} pasted={(files) => add(added(files))} />
                    {!text && <div className="placeholder" aria-hidden="true">{say.caption}</div>}
                  </>
                )}
              </div>
              <div className="bar ends"><Press label={say.emoji}>☺</Press><span className="soft">{text.length.toLocaleString('en')}/2,200</span></div>
              {failed && <div role="alert" className="failed">{say.failed}</div>}
              <label className="bar"><LineBox surface="place" index={0} type="text" name="creation-location-input" placeholder={say.place} value={place} setValue={setPlace} /></label>
              <label className="bar"><LineBox surface="people" index={0} type="text" name="creation-collaborator-input" placeholder={say.people} value={people} setValue={setPeople} /></label>
              <Press className="open" onPress={() => setOpen(!open)}><span>{say.accessibility}</span></Press>
              {open && media.map(({ url, type }, index) => !type.startsWith('video') && (
                <div className="bar described" key={url}>
                  <div><img src={url} alt="" /></div>
                  <div className="grow"><LineBox surface="alt" index={index} type="text" placeholder={say.alt} value={alts[url] ?? ''} setValue={(alt) => setAlts((all) => ({ ...all, [url]: alt }))} /></div>
                </div>
              ))}
              <Press><span>{say.advanced}</span></Press>
            </div>
          )}
        </div>
      )}
    </>
  );
}
