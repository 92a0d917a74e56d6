import { useEffect, useRef, useState, type ReactNode } from 'react';

import { Custom } from '../parts/custom';
import { LineBox } from '../parts/line-box';
import { FileInput, type Added } from '../parts/media';
import { PlainBox } from '../parts/plain-box';
import { options, practice, renews } from '../parts/practice';
import { say } from './labels';

const steps = ['details', 'elements', 'checks', 'visibility'] as const;

function Textbox({ id, children }: { id: string; children: ReactNode }) {
  return (
    <Custom as="ytcp-social-suggestions-textbox" id={id}>
      <Custom as="ytcp-form-input-container" id="container"><div id="outer">{children}</div></Custom>
    </Custom>
  );
}

/** The upload dialog: four steps, the boxes of the first stay in the page while the others are shown. */
export function Upload({ done }: { done: () => void }) {
  const [step, setStep] = useState(0);
  const [generation, setGeneration] = useState(0);
  const [title, setTitle] = useState(options.text ?? 'hafen_2026_11_final');
  const [description, setDescription] = useState('');
  const [tag, setTag] = useState('');
  const [tags, setTags] = useState<readonly string[]>([]);
  const [more, setMore] = useState(false);
  const [media, setMedia] = useState<readonly Added[]>([]);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const texts = useRef({ title, description });
  texts.current = { title, description };
  useEffect(() => renews(() => setGeneration((last) => last + 1)), []);

  const type = (text: string) => {
    const [finished, rest] = text.includes(',') ? [text.slice(0, text.indexOf(',')).trim(), text.slice(text.indexOf(',') + 1)] : ['', text];
    if (finished) setTags((all) => [...all, finished]);
    setTag(rest);
  };
  const ready = title.trim() !== '' && title.length <= 100 && description.length <= 5000 && !busy;
  const publish = async () => {
    if (!ready) return;
    setBusy(true);
    setFailed(false);
    const extra = { title: texts.current.title, tags: tags.join(', ') };
    const parts = [texts.current.description];
    try {
      const response = await fetch('/youtubei/v1/video_manager/metadata_update?alt=json', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ title: { newTitle: title }, description: { newDescription: description }, tags }) });
      if (!response.ok) throw new Error(String(response.status));
      practice.sent.push({ parts, kind: 'post', media: 1, ok: true, extra });
      done();
    } catch {
      practice.sent.push({ parts, kind: 'post', media: 1, ok: false, extra });
      setFailed(true);
      setStep(0);
      setBusy(false);
    }
  };

  return (
    <Custom as="ytcp-uploads-dialog">
      <Custom as="tp-yt-paper-dialog" role="dialog" aria-label={title} class="dialog">
        <h1>{title}</h1>
        <div hidden={step !== 0} className="step" key={generation}>
          <Custom as="ytcp-video-title">
            <span className="soft">{say.title}</span>
            <Textbox id="title-textarea">
              <PlainBox surface="video" index={1} id="textbox" label={say.titleHint} placeholder={say.titleHint} required start={texts.current.title} changed={setTitle} />
              <div className="char-counter soft">{title.length}/100</div>
            </Textbox>
          </Custom>
          <Custom as="ytcp-video-description">
            <span className="soft">{say.description}</span>
            <Textbox id="description-textarea">
              <PlainBox surface="video" index={0} id="textbox" label={say.descriptionHint} placeholder={say.descriptionHint} required={false} start={texts.current.description} changed={setDescription} />
            </Textbox>
          </Custom>
          <Custom as="ytcp-thumbnail-uploader">{say.thumbnail}<FileInput id="file-loader" accept="image/jpeg,image/png" add={setMedia} />{media.map((one) => <img key={one.url} src={one.url} alt="" />)}</Custom>
          <div role="radiogroup">
            <Custom as="tp-yt-paper-radio-button" role="radio" name="VIDEO_MADE_FOR_KIDS_MFK" aria-checked={false}>{say.forKids}</Custom>
            <Custom as="tp-yt-paper-radio-button" role="radio" name="VIDEO_MADE_FOR_KIDS_NOT_MFK" aria-checked>{say.notForKids}</Custom>
          </div>
          <Custom as="ytcp-button" id="toggle-button"><button type="button" onClick={() => setMore(true)}>{say.more}</button></Custom>
          {more && (
            <Custom as="ytcp-form-input-container" id="tags-container">
              <Custom as="ytcp-free-text-chip-bar">
                <Custom as="ytcp-chip-bar" id="chip-bar">
                  {tags.map((each) => (
                    <Custom as="ytcp-chip" role="button" key={each}><span id="chip-text">{each}</span><Custom as="ytcp-icon-button" id="delete-icon" aria-label={say.remove} /></Custom>
                  ))}
                </Custom>
                <LineBox surface="video" index={2} id="text-input" aria-label={say.tags} placeholder={say.tagsHint} value={tag} setValue={type} />
              </Custom>
              <span id="character-counter" className="soft">{tags.join(',').length}/500</span>
            </Custom>
          )}
        </div>
        {step > 0 && <div className="step"><h2>{say[steps[step] ?? 'details']}</h2></div>}
        {step === 3 && (
          <div role="radiogroup">
            {(['PUBLIC', 'UNLISTED', 'PRIVATE'] as const).map((name) => <Custom as="tp-yt-paper-radio-button" role="radio" key={name} name={name} aria-checked={name === 'PUBLIC'}>{say[name.toLowerCase() as 'public']}</Custom>)}
          </div>
        )}
        {failed && <div role="alert" className="error">{say.failed}</div>}
        <div className="foot">
          <Custom as="ytcp-video-upload-progress"><span className="progress-label">{say.uploaded}</span></Custom>
          <Custom as="ytcp-button" id="next-button" hidden={step === 3}><button type="button" onClick={() => setStep(step + 1)}>{say.next}</button></Custom>
          <Custom as="ytcp-button" id="done-button" hidden={step !== 3} aria-disabled={!ready}><button type="button" disabled={!ready} onClick={publish}>{say.publish}</button></Custom>
        </div>
      </Custom>
    </Custom>
  );
}

/** What is shown once a video is out: the link to it. */
export function Share({ close }: { close: () => void }) {
  return (
    <Custom as="ytcp-video-share-dialog">
      <Custom as="tp-yt-paper-dialog" role="dialog" class="dialog">
        <h1>{say.published}</h1>
        <p>{say.link}: <a id="share-url" href="https://youtu.be/a1B2c3D4e5F" onClick={(event) => event.preventDefault()}>https://youtu.be/a1B2c3D4e5F</a></p>
        <Custom as="ytcp-button" id="close-button"><button type="button" onClick={close}>{say.close}</button></Custom>
      </Custom>
    </Custom>
  );
}
