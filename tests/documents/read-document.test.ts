import { strToU8, unzipSync, zipSync } from 'fflate';

import { DocumentError, readDocument } from '../../src/documents/document';
import { makeDocx, p } from './make-docx';
import { cellsOf } from './shown';

function refusalOf(bytes: Uint8Array): DocumentError {
  try {
    readDocument('plan.bin', bytes);
  } catch (error) {
    if (error instanceof DocumentError) return error;
    throw error;
  }
  throw new Error('It was read');
}

const codesOf = (text: string): number[] => [...text].map((sign) => sign.charCodeAt(0));
const wide = (text: string): number[] => codesOf(text).flatMap((code) => [code & 0xff, code >> 8]);
const ole = (entry: string): Uint8Array =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array.from({ length: 600 }, () => 0),
    ...wide(entry),
  ]);

test('what a file is, is told by its content and not by its name', () => {
  expect(cellsOf(readDocument('plan.txt', makeDocx(p('Word'))))).toEqual({ A1: 'Word' });
  expect(cellsOf(readDocument('plan.docx', strToU8('<html><p>Web')))).toEqual({ A1: 'Web' });
  expect(cellsOf(readDocument('plan.html', strToU8('Text')))).toEqual({ A1: 'Text' });
});

test.each([
  ['UTF-8', [0xc3, 0xa9]],
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0xc3, 0xa9]],
  ['UTF-16 with a mark', [0xff, 0xfe, 0xe9, 0x00]],
  ['UTF-16 the other way round', [0xfe, 0xff, 0x00, 0xe9]],
  ['windows-1252', [0xe9]],
])('text in %s is read', (_, bytes) => {
  expect(cellsOf(readDocument('plan.txt', Uint8Array.from(bytes)))).toEqual({ A1: 'é' });
});

test('the signs that only Windows has are read', () => {
  const bytes = Uint8Array.of(0x93, 0x4d, 0x92, 0x94, 0x20, 0x96, 0x20, 0x95);
  expect(cellsOf(readDocument('plan.txt', bytes))).toEqual({ A1: '“M’” – •' });
});

test('a page that is not in UTF-8 is read as it says that it is', () => {
  const page = Uint8Array.from([...codesOf('<html><meta charset="windows-1251"><p>'), 0xc4]);
  expect(cellsOf(readDocument('plan.html', page))).toEqual({ A1: 'Д' });
});

test.each([
  ['an old Word file', ole('WordDocument'), 'not-a-document', /\.doc\): open it in Word and save it as \.docx/],
  ['an old workbook', ole('Workbook'), 'is-a-workbook', /\.xls\)/],
  ['a locked file', ole('EncryptedPackage'), 'unreadable', /password/],
  ['Rich Text Format', strToU8('{\\rtf1\\ansi'), 'not-a-document', /Rich Text/],
  ['a PDF', strToU8('%PDF-1.7'), 'not-a-document', /PDF/],
  ['some other binary file', Uint8Array.of(1, 2, 0, 0, 0, 9), 'not-a-document', /neither/],
  ['a workbook', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'is-a-workbook', /workbook/],
  ['some other zip file', zipSync({ 'a.txt': strToU8('a') }), 'not-a-document', /no Word document/],
])('%s is refused in one sentence', (_, bytes, code, sentence) => {
  const refusal = refusalOf(bytes);
  expect(refusal.code).toBe(code);
  expect(refusal.message).toMatch(sentence);
  expect(refusal.message).toMatch(/^plan\.bin [^\n]+\.$/);
});

test('a docx that is cut off is unreadable', () => {
  const whole = makeDocx(p('x').repeat(500));
  expect(refusalOf(whole.subarray(0, whole.length - 300)).code).toBe('unreadable');
});

test('a docx without a body is unreadable', () => {
  const parts = unzipSync(makeDocx(p('x')));
  expect(refusalOf(zipSync({ ...parts, 'word/document.xml': strToU8('<w:document/>') })).code).toBe('unreadable');
});

test('a docx that unfolds beyond all measure is refused, also where it lies about its size', () => {
  const bomb = makeDocx(`${' '.repeat(60_000_000)}${p('x')}`);
  expect(refusalOf(bomb).code).toBe('too-large');
  const lying = bomb.slice();
  const view = new DataView(lying.buffer);
  for (let at = 0; at + 46 < lying.length; at++) {
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 100, true);
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
  }
  expect(refusalOf(lying).code).toBe('too-large');
});

test.each([
  ['a docx', makeDocx('<w:sdt>'.repeat(100_000))],
  ['a page', strToU8(`<html>${'<div>'.repeat(100_000)}${'</b>'.repeat(100_000)}`)],
])('%s that is nested without end is refused', (_, bytes) => {
  expect(refusalOf(bytes).code).toBe('too-large');
});
