import { isHtml, readHtml } from '../../src/documents/html/read-html';
import { cellsOf, lossesOf } from './shown';

const cells = (html: string) => cellsOf(readHtml(html));

test('cells stand at their columns once spans are counted, and empty columns are not', () => {
  const html =
    '<table><thead><tr><th colspan="2">a</th><th>b</th></tr></thead>' +
    '<tbody><tr><td rowspan="2" colspan="2">c</td><td>d</td></tr><tr><td>e</td></tr></tbody></table>';
  expect(cells(html)).toEqual({ A1: 'a', B1: 'b', A2: 'c', B2: 'd', B3: 'e' });
});

test('cells, rows and paragraphs that are left open are read as a browser reads them', () => {
  expect(cells('<table><tr><td><p>a<td>b<tr><td>c<td><b>d</table><p>e')).toEqual({
    A1: 'a',
    B1: 'b',
    A2: 'c',
    B2: 'd',
    A3: 'e',
  });
});

test('text outside tables is a row for each of its lines', () => {
  expect(cells('<h1>Plan</h1>one <b>two</b><br>three<div><div>four</div></div>')).toEqual({
    A1: 'Plan',
    A2: 'one two',
    A3: 'three',
    A4: 'four',
  });
});

test('white space and entities are read, scripts and styles are not', () => {
  expect(cells('<style>p{}</style><p>\n a\n   b &amp; c&nbsp;d<script>x()</script></p><!-- no -->')).toEqual({
    A1: 'a b & c\u00a0d',
  });
});

test.each([
  ['<ol type="a"><li>x<li>y</ol>', 'a. x\nb. y'],
  ['<ol type="a" start="27"><li>x<li>y</ol>', 'aa. x\nab. y'],
  ['<ol type="I" start="3"><li>x</ol>', 'III. x'],
  ['<ol><li value="4">x<li>y</ol>', '4. x\n5. y'],
  ['<ol reversed><li>x<li>y</ol>', '2. x\n1. y'],
  ['<ol style="list-style-type: lower-roman"><li>x</ol>', 'i. x'],
  ['<ul><li>x<ul><li>y</ul><li>z</ul>', '• x\n• y\n• z'],
  ['<ol><li><p>x</p><ul><li><p>y</p></li></ul></li><li>z</li></ol>', '1. x\n• y\n2. z'],
  ['<ul style="list-style:none"><li>➤ x</ul>', '➤ x'],
  ['<ul><li>x<li></ul>', '• x\n•'],
])('the list %s has the labels that a browser shows', (list, shown) => {
  expect(cells(`<table><tr><td>a</td><td>${list}</td></tr></table>`)).toEqual({ A1: 'a', B1: shown });
});

test('a list that goes on in the next cell keeps its numbers', () => {
  const html = '<table><tr><td><ol type=a><li>x</ol></td></tr><tr><td><ol type=a start=2><li>y</ol></td></tr></table>';
  expect(cells(html)).toEqual({ A1: 'a. x', A2: 'b. y' });
});

test('lists of Word’s clipboard show the label that Word wrote out', () => {
  const label = (text: string, font: string) =>
    `<![if !supportLists]><span style='font-family:${font}'><span style='mso-list:Ignore'>${text}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>`;
  const item = (words: string, text: string, font = 'Calibri') =>
    `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>${label(text, font)}${words}<o:p></o:p></p>`;
  const html =
    item('Workshop', '·', 'Symbol') +
    item('Course', 'o', '"Courier New"') +
    item('Action', 'bb)') +
    item('', '·', 'Symbol');
  expect(cells(`<table><tr><td>${html}</td></tr></table>`)).toEqual({ A1: '• Workshop\n• Course\nbb) Action\n•' });
});

test('a glyph of a symbol font that is typed by hand is a bullet', () => {
  const html = `<p><span style='font-family:Symbol'>·<span style='font:7pt "Times New Roman"'>&nbsp;</span></span>Workshop</p>`;
  expect(cells(html)).toEqual({ A1: '•\u00a0Workshop' });
});

test('the header of Windows’ clipboard is no text', () => {
  const header = 'Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000000200\r\n';
  const html = `${header}<html><body><!--StartFragment--><table><tr><td>a</td></tr></table><!--EndFragment--></body></html>`;
  expect(isHtml(html)).toBe(true);
  expect(cells(html)).toEqual({ A1: 'a' });
});

test('a table within a cell is read as lines of that cell, one within a frame of the page as a table', () => {
  const nested = '<table><tr><td>a</td><td>b<table><tr><td>x</td><td>y</td></tr></table></td></tr></table>';
  expect(cells(nested)).toEqual({ A1: 'a', B1: 'b\nx\ny' });
  expect(lossesOf(readHtml(nested))).toEqual(['nested-table at Document!B1: x y']);
  expect(cells(`<table><tr><td>${nested}</td></tr></table>`)).toEqual({ A1: 'a', B1: 'b\nx\ny' });
});

test('what is hidden, deleted, inserted or drawn is told', () => {
  const html =
    '<p>for <del>Fiji</del><ins>Tonga</ins><span style="display:none">x</span><img alt="a map"></p>' +
    '<div style="mso-element:footnote-list">below</div>';
  expect(cells(html)).toEqual({ A1: 'for Tonga' });
  expect(lossesOf(readHtml(html))).toEqual([
    'tracked-deletion at Document!A1: Fiji',
    'tracked-insertion at Document!A1: Tonga',
    'hidden-text at Document!A1: x',
    'picture at Document!A1: a map',
    'footnote at Document!A2: below',
  ]);
});

test('text that stands in a table outside its cells comes before the table', () => {
  expect(cells('<table>stray<caption>Title</caption><tr><td>a</td></tr></table>')).toEqual({
    A1: 'stray',
    A2: 'Title',
    A3: 'a',
  });
});

test.each(['<p>Annex</p>\n1. Part\n<p>a) Do</p>\t<ul> ➤ One\tNumber', 'Annex <b>II</b>', 'a < b'])(
  'text with remnants of tags is no page: %s',
  (text) => expect(isHtml(text)).toBe(false),
);

test('the letters and numbers around a sheet of Google’s saved as a web page are no cells', () => {
  const sheet =
    '<table class="waffle"><thead><tr><th class="row-header freezebar-origin-ltr"></th><th class="column-headers-background">A</th></tr></thead>' +
    '<tbody><tr><th class="row-headers-background"><div>1</div></th><td>1. Trade</td></tr>' +
    '<tr><th class="row-headers-background"><div>2</div></th><td>a) Tea</td></tr></tbody></table>';
  expect(cells(sheet)).toEqual(cells('<table><tr></tr><tr><td>1. Trade</td></tr><tr><td>a) Tea</td></tr></table>'));
});
