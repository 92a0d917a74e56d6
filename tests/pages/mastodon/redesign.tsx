import { useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';

import { options } from '../parts/practice';
import { TextBox } from '../parts/text-box';
import { say } from './labels';
import { background, Dialogs, Icon } from './shared';
import { limit, type Compose } from './state';

/** CSS modules give names without meaning that change with every build. */
const hashed = (name: string) => `_${name}_${[...name].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 60466176, 7).toString(36)}_1`;
export { hashed };

const titles = { post: say.newPost, quote: say.newPost, edit: say.newPost, reply: say.newReply, message: say.newMessage };

/** The composer of Mastodon 5: a floating form that can be made small; only `#composer-text` is a stable name. */
export function Redesign({ compose, close }: { compose: Compose; close: () => void }) {
  const id = useId();
  const [small, setSmall] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const { kind, uploads } = compose;
  useEffect(() => {
    if (!small) compose.box.current?.focus();
  }, [small]);
  return (
    <>
      <form role="dialog" aria-labelledby={id} className={`${hashed('root')}${small ? ` ${hashed('minimized')}` : ''} composer5`} onSubmit={(event) => { event.preventDefault(); void compose.send(); }}>
        {kind === 'message' && <div className={`${hashed('background')} tint5`} />}
        <header className={hashed('header')}>
          <h2 id={id}>{titles[kind]}</h2>
          <button type="button" className={hashed('icon')} onClick={() => setSmall(!small)}><Icon id="minus" /><span className="visually-hidden">{say.minimize}</span></button>
          <button type="button" className={hashed('icon')} onClick={close}><Icon id="x" /><span className="visually-hidden">{say.close}</span></button>
        </header>
        {!small && (
          <>
            {kind === 'reply' && <blockquote cite="https://social.example/users/jonas/statuses/77" className={`${hashed('reply')} card5`}><div className="avatar other" /><div><cite>Jonas</cite><div className="soft"><p>Weiß jemand, wann die Bibliothek wieder öffnet?</p></div></div></blockquote>}
            <div className={`${hashed('toolbar')} toolbar5`}>
              <div className={hashed('grow')}>{kind === 'message' ? <><Icon id="eye" /> {say.notEncrypted}</> : <button type="button" className={hashed('visibility')} aria-disabled={kind === 'edit' || undefined}>{say.public} <Icon id="caret" /></button>}</div>
              <label className={hashed('toggle')}><input type="checkbox" checked={compose.warning !== null} onChange={() => compose.setWarning(compose.warning === null ? '' : null)} /> {say.sensitive}</label>
              <button type="button" className={hashed('language')}>{options.language === 'de' ? 'Deutsch' : 'English'}</button>
            </div>
            {compose.warning !== null && <div className={hashed('field')}><label>{say.warning}<input type="text" value={compose.warning} onChange={(event) => compose.setWarning(event.target.value)} /></label></div>}
            <div className={hashed('textareaWrapper')}>
              <TextBox
                key={compose.generation}
                surface="compose"
                index={0}
                id="composer-text"
                box={(element) => (compose.box.current = element)}
                className={`${hashed('textarea')} textarea5`}
                value={compose.text}
                setValue={compose.setText}
                submit={() => void compose.send()}
                disabled={compose.busy}
                placeholder={kind === 'message' ? say.messagePlaceholder : say.placeholder5}
                aria-autocomplete="list"
                aria-label={say.placeholder5}
                lang={options.language ?? 'en'}
                dir="auto"
                rows={6}
                onPaste={(event) => { if (event.clipboardData.files.length === 1) { void compose.upload(event.clipboardData.files); event.preventDefault(); } }}
              />
            </div>
            {kind === 'quote' && <div className={`${hashed('quote')} card5`}><div className="avatar other" /><div><strong>Jonas</strong> <time dateTime="2026-11-20T08:00:00Z">20.11.</time><div className="soft">Weiß jemand, wann die Bibliothek wieder öffnet?</div></div></div>}
            {uploads.length > 0 && (
              <div className={`${hashed('attachments')} uploads5`}>
                {uploads.map((one) => (
                  <div key={one.id} className={`${hashed('mediaUpload')} upload5`} ref={background(one.preview)} data-color-scheme="dark">
                    <button type="button" className={hashed('mediaMenuButton')} onClick={() => compose.setEdited(one)}><Icon id="dots" /><span className="visually-hidden">{say.uploadMenu}</span></button>
                    {one.alt && <span className={`${hashed('mediaAlt')} alt5`}>Alt</span>}
                  </div>
                ))}
              </div>
            )}
            <footer className={`${hashed('footer')} footer5`}>
              <button type="button" className={hashed('icon')} onClick={() => file.current?.click()}><Icon id="image" /><span className="visually-hidden">{say.upload}</span></button>
              <input hidden ref={file} type="file" multiple accept="image/jpeg,image/png,image/webp,video/mp4" onChange={(event) => { if (event.target.files) void compose.upload([...event.target.files]); }} />
              <button type="button" className={hashed('icon')}><Icon id="smiley" /><span className="visually-hidden">{say.emoji}</span></button>
              <button type="button" className={hashed('icon')}><Icon id="poll" /><span className="visually-hidden">{say.poll}</span></button>
              <span className={`${hashed('counter')} counter5`}>{compose.length}/{limit}</span>
              <button type="submit" className={`${hashed('button')} button`} disabled={!compose.ready}>{kind === 'message' ? say.send : say.publish5}</button>
            </footer>
          </>
        )}
      </form>
      <Dialogs compose={compose} />
      {createPortal(<div id="composer-text-mirror" aria-hidden="true" className="mirror5">{compose.text}</div>, document.body)}
    </>
  );
}

/** The button that opens a composer, with its small menu. */
export function Trigger({ open }: { open: (kind: 'post' | 'message') => void }) {
  return (
    <div className={`${hashed('trigger')} trigger5`}>
      <button type="button" name="post" className="button" onClick={() => open('post')}>{say.post}</button>
      <button type="button" name="message" className="button" onClick={() => open('message')}>{say.message}</button>
    </div>
  );
}
