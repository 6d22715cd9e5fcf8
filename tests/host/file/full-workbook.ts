import { relationships, sketchParts, type Parts } from './sketched-file';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const sheetHead =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet xmlns="${main}" xmlns:r="urn:r"  ><dimension ref="A1:D9"/>` +
  `<sheetViews><sheetView workbookViewId="0"/></sheetViews><cols><col min="7" max="7" width="9" style="1"/></cols>`;
const sheetTail =
  `<mergeCells count="1"><mergeCell ref="A9:B9"/></mergeCells>` +
  `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>A1="x"</formula></cfRule></conditionalFormatting>` +
  `<dataValidations count="1"><dataValidation type="list" sqref="C1"><formula1>"a,b"</formula1></dataValidation></dataValidations>` +
  `<legacyDrawing r:id="rId1"/><extLst><ext uri="{05C60535}"><x14:sparklineGroups xmlns:x14="urn:x14"><xm:f xmlns:xm="urn:xm">Plan!A1</xm:f></x14:sparklineGroups></ext></extLst></worksheet>`;
export const rows = [
  `<row r="1" spans="1:4" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r='C1' t="inlineStr" cm="1"><is><r><t>ri</t></r><r><rPr><b/></rPr><t>ch</t></r></is></c></row>`,
  `<row r="3" s="2" customFormat="1"/>`,
  `<row r="4"><c r="A4"><v>12</v></c><c r="B4"><f>A4*2</f><v>24</v></c><c r="D4" s="1"/></row>`,
  `<!-- kept --><row r="9"  ><c r="A9" t="str"><v>mer&amp;ged</v></c><c r="B9"/></row>`,
];

/** A workbook with much that must not be touched. */
export const full: Parts = {
  ...sketchParts([
    { name: 'Plan', cells: { A1: 'shared' } },
    { name: 'Other', cells: { A1: 'left alone' } },
  ]),
  'xl/worksheets/sheet1.xml': sheetHead + `<sheetData>${rows.join('')}</sheetData>` + sheetTail,
  'xl/worksheets/_rels/sheet1.xml.rels': relationships([['rId1', 'comments', '../comments1.xml']]),
  'xl/comments1.xml': `<comments xmlns="${main}"><authors/><commentList/></comments>`,
  'xl/calcChain.xml': `<calcChain xmlns="${main}"><c r="B4" i="1"/></calcChain>`,
  'customXml/item1.xml': '<answers xmlns="urn:kept">\r\n <a/></answers>',
};
