import { strToU8, zipSync } from 'fflate';

import { compareAddresses, formatAddress } from '../../../src/core/sheet/address';
import { at } from '../host-contract';
import type { SheetSketch, SketchValue } from '../sketch';

/** The texts of a package's parts by path; zipped in this order. */
export type Parts = Readonly<Record<string, string>>;

export function zipParts(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function relationships(links: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const each = links.map(([id, kind, to]) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${to}"/>`);
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

/** A plain workbook as Excel lays it out: texts in the shared strings part, style 1 for dates, style 2 unlocked. */
export function sketchParts(sheets: readonly SheetSketch[]): Parts {
  const strings: string[] = [];
  const sheetParts = sheets.map((sheet, index): [string, string] => [
    `xl/worksheets/sheet${index + 1}.xml`,
    writeSheet(sheet, strings),
  ]);
  const overrides = [
    ['xl/workbook.xml', 'sheet.main'],
    ...sheetParts.map(([path]) => [path, 'worksheet']),
    ['xl/styles.xml', 'styles'],
    ['xl/sharedStrings.xml', 'sharedStrings'],
  ].map(([path, type]) => `<Override PartName="/${path}" ContentType="${types}.${type}+xml"/>`);
  const tabs = sheets.map(
    ({ name }, index) => `<sheet name="${escape(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return {
    '[Content_Types].xml':
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView activeTab="0"/></bookViews>` +
      `<sheets>${tabs.join('')}</sheets><calcPr calcId="191029"/></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['rIdStyles', 'styles', 'styles.xml'],
      ['rIdStrings', 'sharedStrings', 'sharedStrings.xml'],
    ]),
    ...Object.fromEntries(sheetParts),
    'xl/styles.xml': styles,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings.map(writeString).join('')}</sst>`,
  };
}

const styles =
  `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
  `<xf numFmtId="15" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>` +
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function writeSheet({ cells, ...sheet }: SheetSketch, strings: string[]): string {
  const placed = Object.entries(cells).map(([address, value]) => ({ ...at(address), value }));
  const rows = new Map<number, string>();
  for (const { value, ...place } of placed.sort(compareAddresses)) {
    rows.set(place.row, (rows.get(place.row) ?? '') + writeCell(formatAddress(place), value, strings));
  }
  const data = [...rows].map(([row, inner]) => `<row r="${row + 1}">${inner}</row>`).join('');
  const protection = sheet.protected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '';
  return `<worksheet xmlns="${main}"><sheetData>${data}</sheetData>${protection}</worksheet>`;
}

function writeCell(address: string, value: SketchValue, strings: string[]): string {
  if (typeof value === 'string') return `<c r="${address}" t="s"><v>${strings.push(value) - 1}</v></c>`;
  if (typeof value === 'number') return `<c r="${address}"><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${address}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if ('error' in value) return `<c r="${address}" t="e"><v>${value.error}</v></c>`;
  const type = typeof value.value === 'string' ? ' t="str"' : '';
  return `<c r="${address}"${type}><f>${escape(value.formula)}</f><v>${escape(String(value.value))}</v></c>`;
}

function writeString(text: string): string {
  return `<si><t xml:space="preserve">${escape(text)}</t></si>`;
}

export function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
