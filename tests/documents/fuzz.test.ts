import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';

import { DocumentError, readDocument } from '../../src/documents/document';
import { item, level, makeDocx, p, r, row } from './make-docx';

/*
 * Whatever the bytes: a document is read or refused with a DocumentError, and soon. Each change is one of what damage
 * and malice do: a byte is another, a stretch is missing, doubled or in another place.
 */

const body =
  p('Plan', item(1)) +
  `<w:tbl>${row(p('a', item(1)), `<w:p><w:ins>${r('b')}</w:ins><w:del><w:r><w:delText>c</w:delText></w:r></w:del></w:p>`)}</w:tbl>` +
  '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>';
const numbering = `<w:abstractNum w:abstractNumId="1">${level(0, 'lowerLetter', '%1)')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;

const html = strToU8(
  '<html><p>Plan</p><table><tr><td colspan="2" rowspan=3><ol type=a start=3><li>x<ul><li>y</ul></ol><td>z<table><tr><td>n</table></table>',
);
const text = strToU8(
  'Plan\n1. Part\nAction\tWork\tKPI\na) Help\n(RSP 1.1.1)\t<ul> ➤ One ➤ Two\t"Number ""x""\nof"\n| a | b |\n',
);

type Change = readonly [kind: number, at: number, length: number, value: number];

function change(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  return changes.reduce((now, [kind, at, length, value]) => {
    const start = Math.floor(at * now.length);
    const stretch = now.subarray(start, start + length);
    const [head, tail] = [now.subarray(0, start), now.subarray(start + length)];
    if (kind === 0) return Uint8Array.from([...head, value, ...now.subarray(start + 1)]);
    if (kind === 1) return Uint8Array.from([...head, ...tail]);
    if (kind === 2) return Uint8Array.from([...head, ...stretch, ...stretch, ...tail]);
    return Uint8Array.from([...stretch, ...head, ...tail]);
  }, bytes);
}

const changes = fc.array(fc.tuple(fc.nat(3), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(30), fc.nat(255)), {
  minLength: 1,
  maxLength: 6,
});

function readOrRefuse(bytes: Uint8Array): void {
  const begun = performance.now();
  try {
    readDocument('plan', bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(DocumentError);
  }
  expect(performance.now() - begun).toBeLessThan(5000);
}

test.each([
  ['a Word file', makeDocx(body, { numbering })],
  ['a page', html],
  ['a text', text],
])('%s with changed bytes is read or refused', (_, bytes) => {
  fc.assert(
    fc.property(changes, (made) => readOrRefuse(change(bytes, made))),
    { numRuns: 300 },
  );
});

test('a Word file whose parts are changed within a whole package is read or refused', () => {
  const wrap = (xml: string): string => `<w:document><w:body>${xml}</w:body></w:document>`;
  fc.assert(
    fc.property(changes, changes, (inBody, inNumbering) =>
      readOrRefuse(
        zipSync({
          '_rels/.rels': strToU8('<R><Relationship Type="x/officeDocument" Target="d/document.xml"/></R>'),
          'd/_rels/document.xml.rels': strToU8('<R><Relationship Type="x/numbering" Target="numbering.xml"/></R>'),
          'd/document.xml': change(strToU8(wrap(body)), inBody),
          'd/numbering.xml': change(strToU8(`<w:numbering>${numbering}</w:numbering>`), inNumbering),
        }),
      ),
    ),
    { numRuns: 300 },
  );
});

test.each([
  ['one line of a hundred thousand pieces', `<p>${'<b>x</b> '.repeat(100_000)}`],
  ['a hundred thousand comments before no tag', '<!-- --> '.repeat(100_000)],
  [
    'a table of ten thousand cells that span the most',
    `<table>${'<tr><td colspan=999 rowspan=99999>x'.repeat(10_000)}`,
  ],
  ['a hundred thousand spaces', `a${' '.repeat(100_000)}b\tc\n`.repeat(3)],
  ['a hundred thousand quotation marks', '"a,'.repeat(100_000)],
  ['a hundred thousand lines that could be a header', `1. Part\n${'x\n'.repeat(50_000)}a) Do\n${'x\n'.repeat(50_000)}`],
  ['a hundred thousand brackets', `1. P\na) ${'('.repeat(100_000)}`],
])('%s takes no time beyond measure', (_, hostile) => readOrRefuse(strToU8(hostile)));
