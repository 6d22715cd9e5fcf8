import { encodeText } from '../../xml';
import { appendToSection, findElements, rootPrefix, type Element } from '../package/edit-xml';
import { readText, withText, type Package } from '../package/package';
import { readWorkbook } from '../workbook';

/** What follows definedNames in a workbook part (ECMA-376 18.2.27). */
const afterNames = [
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** What of a sheet is printed, and what of it stands on top of each page (18.2.5). */
export type PrintName = '_xlnm.Print_Area' | '_xlnm.Print_Titles';

/** Gives the sheet the name, which it may have already. `place` is rows ($4:$4) or columns ($A:$N). */
export function namePrinted(pack: Package, sheet: string, name: PrintName, place: string): Package {
  const { path, takenNames } = readWorkbook(pack);
  const xml = readText(pack, path);
  const prefix = rootPrefix(xml);
  const said = encodeText(`'${sheet.replaceAll("'", "''")}'!${place}`);
  const found = findPrinted(xml, name, takenNames.lastIndexOf(sheet));
  if (found) return withText(pack, path, xml.slice(0, found.tag.end) + said + xml.slice(found.contentEnd));
  const id = takenNames.lastIndexOf(sheet);
  const entry = `<${prefix}definedName name="${name}" localSheetId="${id}">${said}</${prefix}definedName>`;
  return withText(pack, path, appendToSection(xml, 'definedNames', entry, afterNames));
}

/** Gives the name another place where it has this one; what the planner has chosen instead stays. */
export function movePrinted(pack: Package, sheet: string, name: PrintName, from: string, to: string): Package {
  if (from === to) return pack;
  const { path, takenNames } = readWorkbook(pack);
  const xml = readText(pack, path);
  const found = findPrinted(xml, name, takenNames.lastIndexOf(sheet));
  const said = found && xml.slice(found.tag.end, found.contentEnd);
  if (!found || !said?.endsWith(`!${from}`)) return pack;
  const moved = said.slice(0, -from.length) + to;
  return withText(pack, path, xml.slice(0, found.tag.end) + moved + xml.slice(found.contentEnd));
}

/** `row` is zero-based. */
export function formatRow(row: number): string {
  return `$${row + 1}:$${row + 1}`;
}

function findPrinted(xml: string, name: PrintName, place: number): Element | undefined {
  return findElements(xml, `${rootPrefix(xml)}definedName`).find(
    ({ attributes }) => attributes.get('name') === name && attributes.get('localSheetId') === String(place),
  );
}
