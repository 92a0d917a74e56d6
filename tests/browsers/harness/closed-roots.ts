import type { CDPSession, Frame, Page } from 'puppeteer-core';

/**
 * Reaches closed shadow roots from outside, as a debugger does, so that the built extension needs no test entry.
 * `work` runs in the page with all closed roots first; it must be self-contained, and its answer must be JSON.
 */
export type ClosedRoots = {
  run<A extends unknown[], R>(work: (roots: ShadowRoot[], ...rest: A) => R | Promise<R>, ...rest: A): Promise<R>;
};

type CdpNode = { backendNodeId: number; shadowRootType?: string; children?: CdpNode[]; shadowRoots?: CdpNode[]; contentDocument?: CdpNode };

function closed(node: CdpNode, found: CdpNode[] = []): CdpNode[] {
  if (node.shadowRootType === 'closed') found.push(node);
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) closed(child, found);
  return found;
}

/** The document of the first frame in a page. */
function framed(node: CdpNode): CdpNode | undefined {
  if (node.contentDocument) return node.contentDocument;
  for (const child of node.children ?? []) {
    const found = framed(child);
    if (found) return found;
  }
  return undefined;
}

/** Chromium: the DevTools protocol shows closed roots, of the page or of its first frame. */
export async function chromiumRoots(page: Page, inFrame = false): Promise<ClosedRoots> {
  const session: CDPSession = await page.createCDPSession();
  return {
    async run(work, ...rest) {
      const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
      const top = inFrame ? framed(root as CdpNode) : (root as CdpNode);
      if (!top) throw new Error('There is no frame');
      const [place, ...objects] = await Promise.all([top, ...closed(top)].map(async (node) => (await session.send('DOM.resolveNode', { backendNodeId: node.backendNodeId as never })).object.objectId));
      // Else the page reports every change of its nodes from now on, which costs it time at each key.
      await session.send('DOM.disable');
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        functionDeclaration: `function (count, ...all) { return (${work})(all.slice(0, count), ...all.slice(count)); }`,
        objectId: place,
        arguments: [{ value: objects.length }, ...objects.map((objectId) => ({ objectId })), ...rest.map((value) => ({ value }))],
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
  };
}

type BidiValue = { type: string; sharedId?: string; value?: { shadowRoot?: BidiValue | null; mode?: string } & BidiValue[] };
type Bidi = { send(method: string, params: object): Promise<{ result: { type: string; result?: BidiValue; exceptionDetails?: { text: string } } }> };

/** Firefox: WebDriver BiDi serialises closed roots when asked to. The work runs in a sandbox of its own, unseen by the page. */
export function firefoxRoots(page: Page, frame: Frame = page.mainFrame()): ClosedRoots {
  const bidi = (page.browser() as unknown as { connection: Bidi }).connection;
  const target = () => ({ context: (frame as unknown as { _id: string })['_id'], sandbox: 'takt-tests' });
  const call = async (method: string, params: object) => {
    const { result } = await bidi.send(method, { target: target(), awaitPromise: true, ...params });
    if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
    return result.result as BidiValue;
  };
  return {
    async run(work, ...rest) {
      const hosts = await call('script.evaluate', {
        expression: `[...document.querySelectorAll('*')].filter((element) => element.localName.includes('-') || element.parentNode === document.documentElement)`,
        serializationOptions: { maxObjectDepth: 1, maxDomDepth: 0, includeShadowTree: 'all' },
      });
      const roots = (hosts.value ?? []).map((host) => host.value?.shadowRoot).filter((root) => root?.value?.mode === 'closed');
      const answer = await call('script.callFunction', {
        functionDeclaration: `async function (rest, ...roots) { return JSON.stringify(await (${work})(roots, ...JSON.parse(rest))); }`,
        arguments: [{ type: 'string', value: JSON.stringify(rest) }, ...roots.map((root) => ({ sharedId: root?.sharedId }))],
      });
      return answer.type === 'string' ? JSON.parse(answer.value as unknown as string) : undefined;
    },
  };
}
