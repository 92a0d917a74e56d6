import type { Surface } from '../../rules';
import type { Address } from './kind';
import { around, closestDeep, firstRank, isVisible, matchesDeep, queryDeep } from './selectors';
import type { SitePage } from './surface';
import { messages, others } from './words';

const climb = 16;
/** Around boxes that look for something, or let somebody in. */
const elsewhere = 'search, [role="search"], form[action*="search"], header nav, label[for*="search"], form:has([type="password"]), [role="listitem"], [role="article"], article, li, table';
const talk = /(^|[^a-z])(dm|chats?|messag(e|es|ing|er)|conversations?|inbox|livechat|comments?|search)([^a-z]|$)/i;
const talkAddress = /\/((\w+_)?messages?|messaging|direct|inbox|chats?|dms?|conversations?|mail|live_chat)(\/|\?|$)/i;
/** What sends: a submit button, or one with words on it. Those with a menu behind them do something else. */
const buttons = 'button[type="submit"], input[type="submit"], button:not([aria-haspopup], [aria-expanded], [aria-pressed]), [role="button"]:not([aria-haspopup], [aria-expanded], [aria-pressed], [contenteditable]), a[href="#"]';
/** Whom Misskey and Pleroma show a direct message to. */
const direct = '.ti-mail, .selected .fa-envelope';

const surface: Surface = { name: 'unknown', boxes: [{ field: 'text', find: ['textarea', '[contenteditable]:not([contenteditable="false"])'] }], kinds: [{ kind: 'message', holds: direct }], kind: 'unknown', send: [buttons] };

/**
 * Tells a box by its shape when no selector of the site knows it: something to write several lines in, with a send control near.
 * What is written there stays `unknown`: it gets general advice and is never taken for a post.
 */
export function unknownSurface(box: Element, place: SitePage, address: Address): { readonly surface: Surface; readonly root: Element } | null {
  if (!mayBePost(box, address) || isKnownElsewhere(box, place)) return null;
  const isLow = !hasRoom(box);
  let at = around(box);
  for (let step = 0; at && at !== document.body && step < climb; step++, at = around(at)) {
    if (isLow && queryDeep(at, 'button, [role="button"]').some((button) => isBeside(button, box))) return null;
    if (!queryDeep(at, buttons).some((button) => sends(button, box))) continue;
    return speaksOf(at, box) ? null : { root: at, surface };
  }
  return null;
}

/** Whether a post may be written here, as far as the box and what is around it tell: no search, no message, no comment, no login. */
export function mayBePost(box: Element, address: Address): boolean {
  if (box instanceof HTMLInputElement || talkAddress.test(address) || closestDeep(box, elsewhere)) return false;
  if (labelsOf(box).some((label) => messages.test(label) || others.test(label))) return false;
  for (let at: Element | null = box, step = 0; at && step < climb; step++, at = around(at)) if (namesOf(at).some((name) => talk.test(name))) return false;
  return isVisible(box);
}

/** Whether the page still shows a box by the site's own selectors: then it has not changed, and this one is something else. */
export function isKnownElsewhere(box: Element, { page }: SitePage): boolean {
  return page.surfaces.some(({ boxes, not }) => {
    const meant = (element: Element) => element !== box && isVisible(element) && !not?.some((selector) => matchesDeep(element, selector));
    return firstRank(document, boxes[0]?.find ?? [], meant).rank >= 0;
  });
}

/** Whether a surface says that it sends messages: a log of what was said before, who may read it, what its title is. */
function speaksOf(root: Element, box: Element): boolean {
  if (queryDeep(root, '[role="log"]').length > 0) return true;
  const said = queryDeep(root, 'h1, h2, h3, [role="heading"], button, [role="button"]').filter((element) => !box.contains(element) && !element.closest('article, blockquote'));
  return said.some((element) => [element.textContent ?? '', ...labelsOf(element)].some((text) => text.length < 60 && messages.test(text)));
}

function sends(button: Element, box: Element): boolean {
  if (box.contains(button) || !isVisible(button)) return false;
  return button.matches('[type="submit"]') || (!button.hasAttribute('aria-label') && /\p{L}/u.test(button.textContent ?? '')) || button.hasAttribute('aria-disabled') || button.matches(':disabled');
}

function labelsOf(element: Element): string[] {
  const by = element.getAttribute('aria-labelledby')?.split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? '') ?? [];
  return [...by, ...['aria-label', 'placeholder', 'aria-placeholder', 'data-placeholder', 'title'].map((name) => element.getAttribute(name) ?? '')].filter(Boolean);
}

/** Names a page gives its own parts: never translated. Those of the whole page say nothing about one box. */
function namesOf(element: Element): string[] {
  if (element.matches('body, html, main')) return [];
  const named = [...element.attributes].filter(({ name }) => name === 'id' || name === 'name' || /^data-.*(test|qa|e2e|xds)/.test(name)).map(({ value }) => value);
  return [...named, ...element.classList, element.localName].map((name) => name.replace(/([a-z])([A-Z])/g, '$1-$2'));
}

/** In one row with a box of one line stands what sends a message or looks for something; a box for posts may be as low while it is empty, and grows above its buttons. */
function isBeside(button: Element, box: Element): boolean {
  const [own, other] = [box.getBoundingClientRect(), button.getBoundingClientRect()];
  return !box.contains(button) && isVisible(button) && other.top < own.bottom - 1 && other.bottom > own.top + 1;
}

/** Two lines of text, or a box that says that it has them. */
export function hasRoom(box: Element): boolean {
  const { height } = box.getBoundingClientRect();
  const line = Number.parseFloat(getComputedStyle(box).lineHeight) || 18;
  return height >= line * 1.8 || box.getAttribute('aria-multiline') === 'true';
}
