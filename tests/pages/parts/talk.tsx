import { useRef } from 'react';

import { LexicalBox } from './lexical-box';
import { practice } from './practice';
import { Press } from './press';

/** A conversation in Meta's editor: on its own page, or in a small window over any other. */
export function Talk({ message, send: name, named }: { message: string; send: string; /** The button also has its name as a label. */ named?: boolean }) {
  const text = useRef('');
  const clear = useRef(() => {});
  const send = () => {
    practice.sent.push({ parts: [text.current], kind: 'message', media: 0, ok: true });
    clear.current();
  };
  return (
    <div className="talk">
      <div role="grid"><div role="row"><div role="gridcell">Kannst du mir die Zahlen bis morgen schicken?</div></div></div>
      <div className="bar">
        <div className="grow"><LexicalBox surface="message" index={0} label={message} placeholder={message} changed={(now) => (text.current = now)} submit={send} enterSends ready={(empty) => (clear.current = empty)} /></div>
        <Press {...(named && { label: name })} className="talk-send" onPress={send}>{name}</Press>
      </div>
    </div>
  );
}
