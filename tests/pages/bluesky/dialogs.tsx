import { useState } from 'react';

import type { Added } from '../parts/media';
import { say } from './labels';

/** Previews with their buttons: the sign beside ALT turns from plus to check once a text is there. */
export function Photos({ media, describe, remove }: { media: readonly Added[]; describe: (one: Added) => void; remove: (one: Added) => void }) {
  if (media.length === 0) return null;
  return (
    <div data-testid="selectedPhotosView" className="photos">
      {media.map((one) => (
        <div key={one.url} className="photo">
          <button type="button" data-testid="altTextButton" aria-label={say.addAlt} className="alt" onClick={() => describe(one)}>
            <svg viewBox="0 0 24 24" width="14" height="14" aria-hidden="true"><path d={one.alt ? 'M4 13l5 5L20 6' : 'M12 4v16M4 12h16'} fill="none" stroke="currentColor" strokeWidth="3" /></svg>
            <div>{say.alt}</div>
          </button>
          <div className="corner">
            <button type="button" data-testid="editPhotoButton" aria-label={say.edit}>✎</button>
            <button type="button" data-testid="removePhotoButton" aria-label={say.remove} onClick={() => remove(one)}>×</button>
          </div>
          <img data-testid="selectedPhotoImage" src={one.url} alt="" />
        </div>
      ))}
    </div>
  );
}

/** The dialog for one picture's alternative text. */
export function AltDialog({ media, save, close }: { media: Added; save: (alt: string) => void; close: () => void }) {
  const [alt, setAlt] = useState(media.alt);
  return (
    <div className="over" role="dialog" aria-label={say.altTitle}>
      <div className="sheet">
        <h2>{say.altTitle}</h2>
        <img src={media.url} alt="" />
        <textarea aria-label={say.altText} value={alt} onChange={(event) => setAlt(event.target.value)} rows={3} autoFocus />
        <div className="buttons">
          <button type="button" onClick={close}>{say.cancel}</button>
          <button type="button" className="primary" data-testid="altTextImageSaveBtn" aria-label={say.save} onClick={() => save(alt)}>{say.save}</button>
        </div>
      </div>
    </div>
  );
}

/** Asks before a draft is thrown away. */
export function Ask({ save, discard, keep }: { save: () => void; discard: () => void; keep: () => void }) {
  return (
    <div className="over" role="dialog" aria-label={say.ask}>
      <div className="sheet">
        <h2>{say.ask}</h2>
        <p className="soft">{say.askWhy}</p>
        <div className="buttons">
          <button type="button" className="primary" aria-label={say.saveDraft} onClick={save}>{say.saveDraft}</button>
          <button type="button" aria-label={say.discard} onClick={discard}>{say.discard}</button>
          <button type="button" aria-label={say.keep} onClick={keep}>{say.keep}</button>
        </div>
      </div>
    </div>
  );
}
