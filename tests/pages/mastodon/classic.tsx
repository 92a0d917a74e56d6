import { options } from '../parts/practice';
import { TextBox } from '../parts/text-box';
import { say } from './labels';
import { background, Dialogs, Icon } from './shared';
import { limit, type Compose } from './state';

const handle = options.account ?? 'mira';

/** The composer of Mastodon 4: a form at the side. */
export function Classic({ compose }: { compose: Compose }) {
  const { kind, uploads } = compose;
  return (
    <form className="compose-form" role="region" onSubmit={(event) => { event.preventDefault(); void compose.send(); }}>
      {kind === 'reply' && (
        <div className="reply-indicator">
          <div className="reply-indicator__line" />
          <a href="/@jonas" className="detailed-status__display-avatar" onClick={(event) => event.preventDefault()}><div className="avatar other" /></a>
          <div className="reply-indicator__main">
            <a href="/@jonas" className="detailed-status__display-name" onClick={(event) => event.preventDefault()}><span className="display-name"><bdi><strong>Jonas</strong></bdi></span></a>
            <div className="reply-indicator__content translate">Weiß jemand, wann die Bibliothek wieder öffnet?</div>
          </div>
        </div>
      )}
      {kind !== 'reply' && (
        <div className="navigation-bar">
          <a href={`/@${handle}`} className="account__display-name" title={handle} onClick={(event) => event.preventDefault()}>
            <div className="avatar" />
            <span className="display-name"><bdi><strong className="display-name__html">Mira Albrecht</strong></bdi><span className="display-name__account">@{handle}</span></span>
          </a>
          <button type="button" className="icon-button" aria-label={say.logout}><Icon id="bars" /></button>
        </div>
      )}
      {kind === 'message' && <div className="compose-form__warning"><span>{say.notEncrypted}</span></div>}
      <div className="compose-form__highlightable">
        {kind === 'edit' && <div className="edit-indicator"><div className="edit-indicator__header"><a href={`/@${handle}/115`} onClick={(event) => event.preventDefault()}><time dateTime="2026-11-20T08:00:00Z">20.11.</time></a></div></div>}
        <div className="compose-form__dropdowns">
          <button type="button" title={say.visibility} aria-expanded="false" className="dropdown-button"><Icon id={kind === 'message' ? 'at' : 'globe'} /><span className="dropdown-button__label">{kind === 'message' ? say.direct : say.public}</span></button>
          <button type="button" title={say.language} aria-expanded="false" className="dropdown-button"><Icon id="translate" /><span className="dropdown-button__label">{options.language === 'de' ? 'Deutsch' : 'English'}</span></button>
        </div>
        {compose.warning !== null && (
          <div className="spoiler-input">
            <div className="spoiler-input__border" />
            <div className="autosuggest-input"><label><input id="cw-spoiler-input" className="spoiler-input__input" type="text" autoComplete="off" aria-autocomplete="list" placeholder={say.warning} value={compose.warning} onChange={(event) => compose.setWarning(event.target.value)} /></label></div>
            <div className="spoiler-input__border" />
          </div>
        )}
        <div className="autosuggest-textarea">
          <TextBox
            key={compose.generation}
            surface="compose"
            index={0}
            box={(element) => (compose.box.current = element)}
            className="autosuggest-textarea__textarea compose-form__input"
            value={compose.text}
            setValue={compose.setText}
            submit={() => void compose.send()}
            disabled={compose.busy}
            placeholder={say.placeholder}
            aria-label={say.placeholder}
            aria-autocomplete="list"
            lang={options.language ?? 'en'}
            dir="auto"
            autoFocus={location.pathname === '/publish'}
            rows={6}
            onPaste={(event) => { if (event.clipboardData.files.length === 1) { void compose.upload(event.clipboardData.files); event.preventDefault(); } }}
          />
        </div>
        {kind === 'quote' && <div className="status__quote"><div className="status"><div className="status__info"><strong>Jonas</strong> <span className="soft">@jonas</span></div><div className="status__content">Weiß jemand, wann die Bibliothek wieder öffnet?</div></div></div>}
        {uploads.length > 0 && (
          <div className="compose-form__uploads">
            {uploads.map((one) => (
              <div key={one.id} className="compose-form__upload">
                <div className="compose-form__upload__thumbnail" ref={background(one.preview)}>
                  <div className="compose-form__upload__actions">
                    <button type="button" className="icon-button compose-form__upload__delete" aria-label={say.delete} onClick={() => compose.remove(one)}><Icon id="close" /></button>
                    <button type="button" className="icon-button" onClick={() => compose.setEdited(one)}>{say.edit}</button>
                  </div>
                  <div className="compose-form__upload__warning-wrap">
                    <button type="button" className={`compose-form__upload__warning${one.alt ? '' : ' active'}`} onClick={() => compose.setEdited(one)}>{!one.alt && <Icon id="warning" />} {say.alt}</button>
                  </div>
                </div>
              </div>
            ))}
          </div>
        )}
        <div className="compose-form__footer">
          <div className="compose-form__actions">
            <div className="compose-form__buttons">
              <div className="compose-form__upload-button">
                <button type="button" className="icon-button" aria-label={say.upload} title={say.upload}><Icon id="paperclip" /></button>
                <label>
                  <span className="hidden">{say.upload}</span>
                  <input type="file" name="file-upload-input" className="hidden" multiple accept=".jpg,.jpeg,.png,.webp,image/jpeg,image/png,image/webp,video/mp4" onChange={(event) => { if (event.target.files) void compose.upload([...event.target.files]); }} />
                </label>
              </div>
              <button type="button" className="icon-button" aria-label={say.poll}><Icon id="tasks" /></button>
              <button type="button" className="icon-button" aria-label={say.addWarning} onClick={() => compose.setWarning(compose.warning === null ? '' : null)}><Icon id="warning" /></button>
              <button type="button" className="icon-button" aria-label={say.emoji}><Icon id="mood" /></button>
            </div>
            <span className={`character-counter${compose.length > limit ? ' character-counter--over' : ''}`}>{limit - compose.length}</span>
          </div>
          <div className="compose-form__submit">
            <button type="submit" className="button button--compact" disabled={!compose.ready}>{kind === 'edit' ? say.save : kind === 'reply' ? say.reply : say.publish}</button>
          </div>
        </div>
      </div>
      <Dialogs compose={compose} />
    </form>
  );
}
