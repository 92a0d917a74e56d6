import coach from '../../components/coach.css?inline';
import controls from '../../components/controls.css?inline';
import theme from '../../components/theme.css?inline';
import tip from '../../components/tip.css?inline';
import own from './panel.css?inline';
import { closestDeep } from './selectors';

/** Our one element in the site's page, and the layer inside its closed root. */
export type Host = { readonly element: HTMLElement; readonly root: ShadowRoot; readonly layer: HTMLElement };

const tries = 5;
const within = 5000;

/** Makes the element; nothing is in the page yet. */
export function makeHost(): Host {
  const element = document.createElement('takt-coach');
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = [theme, controls, coach, tip, own].join('\n');
  const layer = document.createElement('div');
  layer.className = 'takt';
  layer.popover = 'manual';
  root.append(style, layer);
  return { element, root, layer };
}

/** Puts the element where it can be seen and used, and back there when the site takes it out: five times in five seconds, then no more. */
export function keepHost(host: Host): { settle(box: Element | undefined): void; back(): void; leave(): void } {
  let parent: Element | undefined;
  let removals: number[] = [];
  let away = false;

  const show = () => {
    host.layer.style.zoom = unzoom(host.element);
    // The top layer lies over every z-index of the site, and nothing there is clipped or moved by a transform.
    if (host.element.isConnected && !host.layer.matches(':popover-open')) host.layer.showPopover();
  };
  const taken = new MutationObserver(() => {
    if (!parent || host.element.parentElement === parent) return;
    const now = performance.now();
    removals = [...removals.filter((at) => now - at < within), now];
    away = removals.length > tries;
    if (away || !parent.isConnected) return;
    parent.append(host.element);
    show();
  });

  return {
    settle(box) {
      if (away) return;
      const home = homeFor(box);
      if (home === parent && host.element.parentElement === home) return show();
      taken.disconnect();
      parent = home;
      home.append(host.element);
      taken.observe(home, { childList: true });
      show();
    },
    back() {
      away = false;
      removals = [];
    },
    leave() {
      taken.disconnect();
      parent = undefined;
      host.element.remove();
    },
  };
}

/** Takes back what the page's own style enlarges everything by: places are measured in the window. */
export function unzoom(element: Element): string {
  return String(1 / element.currentCSSZoom);
}

/** While a modal dialog is open, everything outside it is inert: then only inside it can we be pressed. */
function homeFor(box: Element | undefined): Element {
  return (box && closestDeep(box, 'dialog:modal')) ?? document.documentElement;
}
