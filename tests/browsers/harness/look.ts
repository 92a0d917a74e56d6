/** Something in the panel a person can use. `x` and `y` are its middle in the window; `covered` names what lies over it. */
export type Control = {
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

/** A control as a person would name it: its role, its name or a pattern of it, the rule of its tip; or the chip. What is missing may be anything. */
export type Wanted = { readonly role?: string; readonly name?: string; readonly like?: readonly [source: string, flags: string]; readonly within?: string; readonly chip?: true };

/** Tips to wait for: exactly those of these rules, sorted and joined; or one whose fix is not at work. */
export type Awaited = { readonly rules: string } | { readonly rule: string };

/** A look for one control: where it is, or null; and whether it was elsewhere a frame before. */
export type Aimed = { readonly control: Control | null; readonly moving: boolean };

/**
 * Runs in the page (see closed-roots): reads all of Takt's roots. What is wanted is scrolled into view first, and looked at twice with a frame between,
 * in one go: each way over the browser's protocol costs more than the look. What is awaited is waited for a moment.
 */
export async function look(all: ShadowRoot[], wanted: Wanted | null, awaited: Awaited | null = null): Promise<Look & { aimed?: Aimed }> {
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
  const usables = () => roots.flatMap((root) => [...root.querySelectorAll(usable)].filter(shown).map((element) => ({ root, element })));
  const controlOf = ({ root, element }: { root: ShadowRoot; element: Element }): Control => {
    const box = element.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    // Firefox finds elements below a tall page's window too.
    const top = x < innerWidth && y < innerHeight ? root.elementFromPoint(x, y) : null;
    const inside = top && (element === top || element.contains(top));
    const expanded = element.getAttribute('aria-expanded');
    const pressed = element.getAttribute('aria-pressed');
    return {
      x, y,
      role: roleOf(element),
      name: nameOf(root, element),
      disabled: element.matches(':disabled, [aria-disabled=true]'),
      chip: element.closest('[data-part=chip]') !== null,
      rule: element.closest('[data-rule]')?.getAttribute('data-rule') ?? undefined,
      expanded: expanded === null ? undefined : expanded === 'true',
      pressed: pressed === null ? undefined : pressed === 'true',
      covered: inside ? undefined : (top ?? document.elementFromPoint(x, y))?.outerHTML?.slice(0, 120) ?? 'nothing (outside the window)',
    };
  };
  const isWanted = ({ role, name, rule, chip }: Control) =>
    (!wanted?.role || role === wanted.role) && (wanted?.name === undefined || name === wanted.name) && (!wanted?.like || new RegExp(...wanted.like).test(name))
    && (!wanted?.within || rule === wanted.within) && (!wanted?.chip || chip);
  const find = () => usables().find((each) => isWanted(controlOf(each)));

  let aimed: Aimed | undefined;
  if (wanted) {
    find()?.element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const place = () => {
      const found = find();
      return found ? controlOf(found) : null;
    };
    const before = place();
    // A page in the background draws no frames.
    await new Promise((done) => { requestAnimationFrame(done); setTimeout(done, 100); });
    const control = place();
    aimed = { control, moving: before?.x !== control?.x || before?.y !== control?.y };
  }
  const tipOf = ({ root, card }: { root: ShadowRoot; card: Element }) => {
    const fix = card.querySelector('[data-part=fix]');
    return {
      rule: card.getAttribute('data-rule') ?? '',
      gravity: card.getAttribute('data-gravity') ?? '',
      title: part(card, '[data-part=title], h1, h2, h3, h4, [role=heading]'),
      excerpt: part(card, '[data-part=excerpt], q, mark'),
      text: words(card),
      fix: fix ? nameOf(root, fix) : undefined,
    };
  };
  const tipsNow = () => roots.flatMap((root) => [...root.querySelectorAll('[data-rule]')].filter(shown).map((card) => tipOf({ root, card })));
  const isThere = (tips: readonly ShownTip[]) => !awaited || ('rules' in awaited ? tips.map(({ rule }) => rule).toSorted().join() === awaited.rules : tips.some(({ rule, fix }) => rule === awaited.rule && !fix?.endsWith('…')));
  let tips = tipsNow();
  for (let turn = 0; turn < 16 && !isThere(tips); turn += 1) {
    await new Promise((done) => setTimeout(done, 25));
    tips = tipsNow();
  }

  const controls = usables().map(controlOf);
  const boxes = roots.flatMap((root) => [...root.querySelectorAll('[data-part=chip], [data-part=panel]')].filter(shown)).map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return [left, top, right, bottom] as const;
  });
  const live = roots.flatMap((root) => [...root.querySelectorAll('[aria-live], [role=status], [role=alert]')].map((element) => element.textContent ?? '')).join(' ').trim();
  return { hosts: roots.length, text: roots.map(words).filter(Boolean).join(' '), live, tips, controls, boxes, ...(aimed && { aimed }) };
}
