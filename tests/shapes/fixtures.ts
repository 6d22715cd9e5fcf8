/*
 * The sample as LibreOffice's filters wrote it: files of a foreign hand, for machines without LibreOffice.
 * tests/shapes/write-fixtures.ts writes them.
 */

export interface Fixture {
  readonly route: string;
  readonly plan: 'sample' | 'sample-numbered';
  /** In tests/fixtures/shapes/ */
  readonly file: string;
}

export const fixturesFolder = new URL('../fixtures/shapes/', import.meta.url);

export const fixtures: readonly Fixture[] = [
  { route: 'docx → odt → docx', plan: 'sample-numbered', file: 'numbered-by-odt.docx' },
  { route: 'docx → rtf → docx', plan: 'sample-numbered', file: 'numbered-by-rtf.docx' },
  { route: 'docx → doc → docx', plan: 'sample-numbered', file: 'numbered-by-doc.docx' },
  { route: 'docx → html', plan: 'sample', file: 'typed.html' },
  { route: 'docx → html', plan: 'sample-numbered', file: 'numbered.html' },
  { route: 'docx → xhtml', plan: 'sample', file: 'typed.xhtml' },
  { route: 'docx → txt, UTF-8', plan: 'sample', file: 'typed.txt' },
  { route: 'docx → txt, UTF-8', plan: 'sample-numbered', file: 'numbered.txt' },
  { route: 'docx → html → xlsx', plan: 'sample', file: 'typed-by-html.xlsx' },
  { route: 'docx → html → xlsx', plan: 'sample-numbered', file: 'numbered-by-html.xlsx' },
  { route: 'Word’s clipboard → xlsx', plan: 'sample', file: 'clipboard.xlsx' },
  { route: 'Word’s clipboard → docx', plan: 'sample', file: 'clipboard.docx' },
  { route: 'xlsx → html', plan: 'sample', file: 'sheet.html' },
  { route: 'xlsx → csv, tabs', plan: 'sample', file: 'sheet.csv' },
];
