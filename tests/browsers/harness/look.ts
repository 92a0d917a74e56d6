/** Something in the panel a person can use. `x` and `y` are its middle in the window; `covered` names what lies over it. */
export type Control = {
  readonly index: number;
  readonly role: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly disabled: boolean;
  readonly chip: boolean;
  readonly expanded?: boolean;
  readonly pressed?: boolean;
  /** Rule of the tip it stands in. */
  readonly rule?: string;
  readonly covered?: string;
};

/** One tip as shown. `fix` is the name of its fix or copy button. */
export type ShownTip = { readonly rule: string; readonly gravity: string; readonly title: string; readonly excerpt: string; readonly text: string; readonly fix?: string };

/** What a page shows of Takt. `boxes` are the window rectangles of the chip and the panel: [left, top, right, bottom]. */
export type Look = {
  readonly hosts: number;
  readonly text: string;
  readonly live: string;
  readonly tips: readonly ShownTip[] & ShownTip[];
  readonly controls: readonly Control[];
  readonly boxes: readonly (readonly [number, number, number, number])[];
};

/** Runs in the page (see closed-roots): reads all of Takt's roots. With a control's index it scrolls that one into view first. */
export function look(all: ShadowRoot[], show: number | null): Look {
  // Other extensions have closed roots as well.
  const roots = all.filter(({ host }) => host.localName.startsWith('takt-'));
  const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true }) || getComputedStyle(element).display === 'contents';
  const pieces = (node: Node): string => {
    if (node.nodeType === 3) return node.nodeValue ?? '';
    if (node instanceof Element && (node.localName === 'style' || !shown(node))) return '';
    return Array.from(node.childNodes, pieces).join(' ');
  };
  const words = (element: Element | ShadowRoot) => pieces(element).replace(/\s+/g, ' ').trim();
  const nameOf = (root: ShadowRoot, element: Element) => {
    const by = element.getAttribute('aria-labelledby')?.split(/\s+/).map((id) => root.getElementById(id)?.textContent ?? '').join(' ');
    const label = element.getAttribute('aria-label') ?? by ?? words(element);
    return (label || element.getAttribute('title') || '').replace(/\s+/g, ' ').trim();
  };
  const roleOf = (element: Element) => {
    const named = element.getAttribute('role');
    if (named) return named;
    if (element.localName === 'a') return 'link';
    if (element.localName === 'input') return element.getAttribute('type') === 'checkbox' ? 'checkbox' : 'textbox';
    return { summary: 'button', select: 'combobox', textarea: 'textbox' }[element.localName] ?? element.localName;
  };
  const part = (card: Element, selectors: string) => words(card.querySelector(selectors) ?? document.createElement('i'));
  const usable = 'button, a[href], input, select, textarea, summary, [role=button], [role=menuitem], [role=menuitemradio], [role=tab], [role=switch]';
  const usables = roots.flatMap((root) => [...root.querySelectorAll(usable)].filter(shown).map((element) => ({ root, element })));
  if (show !== null) usables[show]?.element.scrollIntoView({ block: 'nearest', behavior: 'instant' });

  const controls = usables.map(({ root, element }, index) => {
    const box = element.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const top = root.elementFromPoint(x, y);
    const inside = top && (element === top || element.contains(top));
    const expanded = element.getAttribute('aria-expanded');
    const pressed = element.getAttribute('aria-pressed');
    return {
      index, x, y,
      role: roleOf(element),
      name: nameOf(root, element),
      disabled: element.matches(':disabled, [aria-disabled=true]'),
      chip: element.closest('[data-part=chip]') !== null,
      rule: element.closest('[data-rule]')?.getAttribute('data-rule') ?? undefined,
      expanded: expanded === null ? undefined : expanded === 'true',
      pressed: pressed === null ? undefined : pressed === 'true',
      covered: inside ? undefined : (top ?? document.elementFromPoint(x, y))?.outerHTML?.slice(0, 120) ?? 'nothing (outside the window)',
    };
  });

  const cards = roots.flatMap((root) => [...root.querySelectorAll('[data-rule]')].filter(shown).map((card) => ({ root, card })));
  const tips = cards.map(({ root, card }) => {
    const fix = card.querySelector('[data-part=fix]');
    return {
      rule: card.getAttribute('data-rule') ?? '',
      gravity: card.getAttribute('data-gravity') ?? '',
      title: part(card, '[data-part=title], h1, h2, h3, h4, [role=heading]'),
      excerpt: part(card, '[data-part=excerpt], q, mark'),
      text: words(card),
      fix: fix ? nameOf(root, fix) : undefined,
    };
  });

  const boxes = roots.flatMap((root) => [...root.querySelectorAll('[data-part=chip], [data-part=panel]')].filter(shown)).map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return [left, top, right, bottom] as const;
  });
  const live = roots.flatMap((root) => [...root.querySelectorAll('[aria-live], [role=status], [role=alert]')].map((element) => element.textContent ?? '')).join(' ').trim();
  return { hosts: roots.length, text: roots.map(words).filter(Boolean).join(' '), live, tips, controls, boxes };
}
