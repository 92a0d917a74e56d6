import type { ReactNode } from 'react';

import { say } from './labels';
import type { Compose, Upload } from './state';

/** Mastodon's icons: an svg whose class names the icon. */
export function Icon({ id }: { id: string }) {
  return <svg className={`icon icon-${id}`} aria-hidden="true" viewBox="0 0 24 24" width="16" height="16"><circle cx="12" cy="12" r="8" fill="none" stroke="currentColor" strokeWidth="2" /></svg>;
}

/** A background image cannot stand in the markup under this policy: it is set by script, as the client does. */
export const background = (url: string) => (element: HTMLElement | null) => {
  if (element) element.style.backgroundImage = `url(${url})`;
};

function Modal({ children, className }: { children: ReactNode; className: string }) {
  return (
    <div className="modal-root">
      <div className="modal-root__overlay" />
      <div role="dialog" className="modal-root__container"><div className={`modal-root__modal ${className}`}>{children}</div></div>
    </div>
  );
}

/** The dialog for one picture's alternative text. */
export function AltModal({ compose, upload }: { compose: Compose; upload: Upload }) {
  return (
    <Modal className="dialog-modal">
      <div className="dialog-modal__header"><h1 className="dialog-modal__header__title">{say.addAlt}</h1></div>
      <form
        className="dialog-modal__content"
        onSubmit={(event) => {
          event.preventDefault();
          compose.describe(upload, new FormData(event.currentTarget).get('description') as string);
          compose.setEdited(null);
        }}
      >
        <div className="dialog-modal__content__preview" ref={background(upload.preview)} />
        <label htmlFor="description">{say.altTitle}</label>
        <textarea id="description" name="description" defaultValue={upload.alt} rows={3} />
        <div className="dialog-modal__content__actions">
          <button type="button" className="button button--secondary" onClick={() => compose.setEdited(null)}>{say.cancel}</button>
          <button type="submit" className="button">{say.apply}</button>
        </div>
      </form>
    </Modal>
  );
}

/** Asks before something happens that cannot be undone. */
export function Confirm({ title, why, yes, confirm, cancel, other }: { title: string; why: string; yes: string; confirm: () => void; cancel: () => void; other?: ReactNode }) {
  return (
    <Modal className="safety-action-modal">
      <div className="safety-action-modal__top"><div className="safety-action-modal__confirmation"><h1>{title}</h1><p>{why}</p></div></div>
      <div className="safety-action-modal__bottom"><div className="safety-action-modal__actions">
        <button type="button" className="link-button" onClick={cancel}>{say.cancel}</button>
        {other}
        <button type="button" className="button" onClick={confirm}>{yes}</button>
      </div></div>
    </Modal>
  );
}

/** Dialogs either composer may need. */
export function Dialogs({ compose }: { compose: Compose }) {
  return (
    <>
      {compose.edited && <AltModal compose={compose} upload={compose.edited} />}
      {compose.missing && <Confirm title={say.missing} why={say.missingWhy} yes={say.addAlt} confirm={() => { compose.setMissing(false); compose.setEdited(compose.uploads.find((one) => !one.alt) ?? null); }} cancel={() => compose.setMissing(false)} other={<button type="button" className="link-button" onClick={() => void compose.send(true)}>{say.postAnyway}</button>} />}
    </>
  );
}
