import { readDocx } from '../../src/documents/docx/read-docx';
import { item, level, makeDocx, p, r } from './make-docx';

function linesOf(body: string, numbering: string, styles = ''): readonly string[] {
  return readDocx(makeDocx(body, { numbering, styles })).grid.cells.map(({ text }) => text);
}

const list = (levels: string, id = 1): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;

test('letters double after z, as Word shows them', () => {
  const body = Array.from({ length: 28 }, (_, index) => p(`Action ${index + 1}`, item(1))).join('');
  const lines = linesOf(body, list(level(0, 'lowerLetter', '%1)')));
  expect([lines[0], lines[25], lines[26], lines[27]]).toEqual([
    'a) Action 1',
    'z) Action 26',
    'aa) Action 27',
    'bb) Action 28',
  ]);
});

test.each([
  ['decimal', '4. x'],
  ['upperLetter', 'D. x'],
  ['lowerRoman', 'iv. x'],
  ['upperRoman', 'IV. x'],
  ['ordinal', '4th. x'],
  ['decimalZero', '04. x'],
])('a number of the format %s is written as shown', (format, shown) => {
  expect(linesOf(p('x', item(1)), list(level(0, format, '%1.', '', 4)))).toEqual([shown]);
});

test('a level begins anew after one above it, and shows the numbers of those above', () => {
  const levels = level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%1.%2');
  const body = [0, 1, 1, 0, 1].map((at) => p('x', item(1, at))).join('');
  expect(linesOf(body, list(levels))).toEqual(['1. x', '1.a x', '1.b x', '2. x', '2.a x']);
});

test('a level that is to be legal shows figures for the levels above', () => {
  const levels = level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2', '<w:isLgl/>');
  expect(linesOf(p('x', item(1)) + p('y', item(1, 1)), list(levels))).toEqual(['I. x', '1.1 y']);
});

test('lists of one definition count on together, and an override starts anew once', () => {
  const numbering =
    list(level(0, 'decimal', '%1.')) +
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
  const body = [1, 2, 3, 3].map((id) => p('x', item(id))).join('');
  expect(linesOf(body, numbering)).toEqual(['1. x', '2. x', '1. x', '2. x']);
});

test('a paragraph is numbered by its style, unless it says that it is not', () => {
  const styles =
    `<w:style w:type="paragraph" w:styleId="Base"><w:pPr>${item(1)}</w:pPr></w:style>` +
    '<w:style w:type="paragraph" w:styleId="Own"><w:basedOn w:val="Base"/></w:style>';
  const styled = (more = '') => p('x', `<w:pStyle w:val="Own"/>${more}`);
  const body = styled() + styled(item(0)) + styled();
  expect(linesOf(body, list(level(0, 'decimal', '%1)')), styles)).toEqual(['1) x', 'x', '2) x']);
});

test('a glyph of a symbol font is a bullet, and an item without text keeps its label', () => {
  const numbering = list(level(0, 'bullet', '\uf0b7')) + list(level(0, 'bullet', 'o'), 2);
  expect(linesOf(p('x', item(1)) + p('y', item(2)) + p('', item(1)), numbering)).toEqual(['• x', '• y', '•']);
});

test('a hidden paragraph is not counted, one whose end was deleted is one with the next', () => {
  const hidden = `<w:p><w:pPr>${item(1)}<w:rPr><w:vanish/></w:rPr></w:pPr>${r('secret', '<w:vanish/>')}</w:p>`;
  const joined = `<w:p><w:pPr>${item(1)}<w:rPr><w:del/></w:rPr></w:pPr>${r('first ')}</w:p>`;
  expect(linesOf(hidden + joined + p('half', item(1)), list(level(0, 'decimal', '%1.')))).toEqual(['1. first half']);
});

test('a start beyond all sense is written in figures', () => {
  const levels = level(0, 'lowerLetter', '%1)', '', 2_000_000_000) + level(1, 'upperRoman', '%2)', '', 900_000_000);
  expect(linesOf(p('x', item(1)) + p('y', item(1, 1)), list(levels))).toEqual(['2000000000) x', '900000000) y']);
});
