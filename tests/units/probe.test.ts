import { afterEach, describe, expect, test } from 'vitest';

import { skeletonOf } from '../../entrypoints/probe/skeleton';

afterEach(() => document.body.replaceChildren());

const page = `
  <nav><a href="/mira_hafen">Mira Albrecht</a></nav>
  <article><p>Ein fremder Beitrag von @jonas.weber</p></article>
  <div role="dialog" aria-label="Neuer Beitrag" data-owner="mira_hafen">
    <span data-testid="UserAvatar-Container-mira_hafen" style="color: red" title="Mira"></span>
    <form id="compose-4711123" class="css-1x box" action="/post?user=mira_hafen">
      <div data-testid="tweetTextarea_0" contenteditable="true" role="textbox" aria-label="Was gibt es?"><p>Streng geheim</p><p>noch mehr</p><p>und mehr</p></div>
      <input type="text" name="title" value="Geheimer Titel" placeholder="Titel für Mira">
      <ul><li class="tag">eins</li><li class="tag">zwei</li><li class="tag">drei</li><li class="tag">vier</li><li class="tag">fünf</li></ul>
      <button type="submit" aria-disabled="true">Posten</button>
    </form>
  </div>`;

describe('the skeleton of a page', () => {
  test('says which elements there are and how they are nested', () => {
    document.body.innerHTML = page;
    expect(skeletonOf(document)).toMatchInlineSnapshot(`
      "<html> > <body> > <div role="dialog" aria-label data-owner>
        <form id="compose-…" class="css-1x box" action>
          <div data-testid="tweetTextarea_0" contenteditable="true" role="textbox" aria-label>
            <p>
            <p>
          <input type="text" name="title" value placeholder>
          <ul>
            <li class="tag">
            <li class="tag">
            <li class="tag">
            <li class="tag"> … 2 more
          <button type="submit" aria-disabled="true">"
    `);
  });

  test('holds no text, no typed value, no label, no address and no name', () => {
    document.body.innerHTML = page;
    const said = skeletonOf(document);
    for (const word of ['Streng', 'geheim', 'Geheimer', 'Mira', 'mira', 'jonas', 'Neuer', 'Was gibt', 'Posten', 'Titel', 'eins', '/post', 'red', '4711']) expect(said).not.toContain(word);
  });

  test('looks into open shadow roots', () => {
    const host = document.createElement('my-composer');
    host.attachShadow({ mode: 'open' }).innerHTML = '<div class="ql-editor" contenteditable="true">Geheim</div><button>Los</button>';
    document.body.append(host);
    const said = skeletonOf(document);
    expect(said).toContain('<my-composer>');
    expect(said).toContain('#shadow-root');
    expect(said).toContain('<div class="ql-editor" contenteditable="true">');
    expect(said).not.toContain('Geheim');
  });

  test('is empty where nobody can write, and never endless', () => {
    document.body.innerHTML = '<p>Nur Text</p>';
    expect(skeletonOf(document)).toBe('');
    document.body.innerHTML = `<form>${Array.from({ length: 900 }, (_, index) => `<b class="k${index}"><i></i></b>`).join('')}<textarea></textarea><button></button></form>`;
    expect(skeletonOf(document).split('\n').length).toBeLessThan(300);
  });
});
