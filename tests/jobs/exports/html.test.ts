import { parseDocument } from 'htmlparser2';

import { findingsHtml } from '../../../src/jobs/exports/findings-html';
import { checked, clean, laws } from './checked';

const page = findingsHtml([checked], laws);

test('begins with the verdict, the counts, and what was checked and when', () => {
  const words = page.slice(page.indexOf('<h1'), page.indexOf('<section'));
  expect(words).toContain('>Not ready to submit</p>');
  expect(words).toContain('1 blocking, 0 advisory, 1 hint; 1 finding left as it is.');
  expect(words).toContain('Checked on 3 February 2026 at 09:05');
});

test('groups by severity and law, gravest first, and what is let stand last with the reasons', () => {
  const headings = [...page.matchAll(/<h([23])>(.*?)<\/h/g)].map(([, level, text]) => `${level} ${text}`);
  expect(headings).toEqual([
    '2 Blocking (1)',
    '3 A text is kind &amp; clear.',
    '2 Hints (1)',
    '3 A text is short.',
    '2 Left as they are (1)',
    '3 A text is kind &amp; clear.',
  ]);
  expect(page).toContain('Agreed with &lt;the office&gt; (since 31 January 2026)');
});

test('shows markup in a text and does not obey it', () => {
  expect(page).toContain('=LEN(B4) is &quot;long&quot;, &lt;very&gt;');
  expect(page).toContain('This is rude.<br>Very.');
  const names = new Set<string>();
  const walk = (nodes: readonly unknown[]) => {
    for (const node of nodes as readonly { readonly name?: string; readonly children?: readonly unknown[] }[]) {
      if (node.name !== undefined) names.add(node.name);
      walk(node.children ?? []);
    }
  };
  walk(parseDocument(page).children);
  expect([...names].filter((name) => ['very', 'script', 'link', 'img', 'iframe'].includes(name))).toEqual([]);
});

test('asks for nothing from elsewhere', () => {
  expect(page).not.toMatch(/https?:|url\(|@import|\ssrc=|\shref=/);
});

test('every table has a caption, and headings for its columns and rows', () => {
  const tables = [...page.matchAll(/<table[\s\S]*?<\/table>/g)].map(([table]) => table);
  expect(tables).toHaveLength(3);
  for (const table of tables)
    expect(table).toMatch(/<caption>.+<\/caption>[\s\S]*<th scope="col">[\s\S]*<th scope="row">/);
});

test('of several plans has a part for each', () => {
  const both = findingsHtml([checked, clean], laws);
  expect([...both.matchAll(/<article aria-labelledby="(.*?)">/g)].map(([, id]) => id)).toEqual(['plan1', 'plan2']);
  expect(both).toContain('<p>Nothing was found.</p>');
});
