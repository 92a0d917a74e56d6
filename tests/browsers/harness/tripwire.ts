import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** What browsers ask for by themselves whatever their settings; nothing of it can come from an extension or a page here. */
const ofTheBrowser = [
  /(^|\.)google(apis)?\.com(:|$)/,
  /(^|\.)(gvt1|gstatic|googleusercontent)\.com(:|$)/,
  /(^|\.)(mozilla|firefox)\.(com|net|org)(:|$)/,
  /(^|\.)(microsoft|msn|bing)\.com(:|$)/,
];

/** A proxy that answers nothing and notes every address that was asked for. No request of a test ever leaves the machine. */
export type Tripwire = { readonly port: number; touched(): string[]; close(): Promise<void> };

/** Starts the proxy. `practice` are hosts the practice sites answer themselves: browsers warm up connections to those. */
export async function tripwire(practice: (host: string) => boolean): Promise<Tripwire> {
  const seen: string[] = [];
  const note = (address: string) => {
    const host = address.replace(/^\w+:\/\//, '').split(/[:/]/)[0] ?? address;
    if (!practice(host) && !ofTheBrowser.some((known) => known.test(host))) seen.push(address);
  };
  const server: Server = createServer((request, response) => {
    note(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket: Socket) => {
    note(request.url ?? '');
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Nothing leaves this machine\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    touched: () => [...seen],
    close: () => new Promise((done) => { server.closeAllConnections(); server.close(() => done()); }),
  };
}
