import { render } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { vi } from 'vitest';

import german from '../../assets/locales/de.json';
import english from '../../assets/locales/en.json';
import type { CoachEvents } from '../../components/coach';
import { Words } from '../../components/Words';
import type { Language } from '../../rules';

export const strings = { en: { ...english.common, ...english.panel }, de: { ...german.common, ...german.panel } };
export const now = Date.UTC(2026, 10, 22);

export function show(child: ComponentChild, language: Language = 'en') {
  const draw = (one: ComponentChild) => (
    <Words language={language} strings={strings[language]} now={now}>
      {one}
    </Words>
  );
  const drawn = render(draw(child));
  return { ...drawn, again: (next: ComponentChild) => drawn.rerender(draw(next)) };
}

export function listening(): { [Name in keyof CoachEvents]-?: ReturnType<typeof vi.fn<Required<CoachEvents>[Name]>> } {
  return {
    toggle: vi.fn(), fix: vi.fn(), copy: vi.fn(), ignore: vi.fn(), undoIgnore: vi.fn(), hush: vi.fn(),
    light: vi.fn(), goTo: vi.fn(), options: vi.fn(), compare: vi.fn(), told: vi.fn(),
  };
}

export async function faults(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

export const three = ['length/limit', 'hashtags/breaks', 'quality/placeholder'];
