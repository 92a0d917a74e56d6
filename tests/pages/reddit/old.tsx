import { useState } from 'react';

import { LineBox } from '../parts/line-box';
import { NativeBox } from '../parts/native-box';
import { options, practice } from '../parts/practice';
import { say } from './labels';

const startTitle = new URLSearchParams(location.search).get('title') ?? '';

/** The old form: plain text fields, an XHR, and a whole new page when it worked. */
export function OldForm() {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const [url, setUrl] = useState('');
  const submit = async (form: HTMLFormElement) => {
    setBusy(true);
    setFailed(false);
    const data = new FormData(form);
    const sent = { parts: [String(data.get('text'))], kind: 'post', media: 0, extra: { title: String(data.get('title')) } };
    try {
      const response = await fetch('/api/submit', { method: 'POST', body: new URLSearchParams([...data].map(([name, value]) => [name, String(value)])) });
      if (!response.ok) throw new Error(String(response.status));
      practice.sent.push({ ...sent, ok: true });
      location.assign('/r/bremen/comments/1a2b3c/fahrplan/');
    } catch {
      practice.sent.push({ ...sent, ok: false });
      setFailed(true);
      setBusy(false);
    }
  };
  return (
    <form id="newlink" className="submit content warn-on-unload" onSubmit={(event) => { event.preventDefault(); void submit(event.currentTarget); }}>
      <div className="spacer"><div id="title-field" className="roundfield"><span className="title">{say.title}</span><NativeBox surface="old" index={1} name="title" rows={2} defaultValue={startTitle} /></div></div>
      <div className="spacer"><div id="url-field" className="roundfield"><span className="title">url</span><LineBox surface="old" index={2} id="url" name="url" type="url" value={url} setValue={setUrl} /></div></div>
      <div className="spacer"><div id="text-field" className="roundfield"><span className="title">{say.oldText}</span><div className="usertext-edit"><NativeBox surface="old" index={0} name="text" rows={8} defaultValue={options.text ?? ''} /></div></div></div>
      <div className="spacer"><div id="reddit-field" className="roundfield"><span className="title">{say.choose}</span><input id="sr-autocomplete" name="sr" type="text" defaultValue="bremen" /></div></div>
      {failed && <div className="error">{say.failed}</div>}
      <div className="spacer"><button className="btn" name="submit" value="form" type="submit" disabled={busy}>{say.submit}</button></div>
    </form>
  );
}

/** A post on the old site with its comment form. */
export function OldThread() {
  const [sent, setSent] = useState(0);
  return (
    <div className="commentarea">
      <form className="usertext cloneable" key={sent} onSubmit={(event) => { event.preventDefault(); practice.sent.push({ parts: [String(new FormData(event.currentTarget).get('text'))], kind: 'comment', media: 0, ok: true }); setSent(sent + 1); }}>
        <div className="usertext-edit"><NativeBox surface="old comment" index={0} name="text" rows={4} /></div>
        <button type="submit" className="save">{say.save}</button>
      </form>
    </div>
  );
}
