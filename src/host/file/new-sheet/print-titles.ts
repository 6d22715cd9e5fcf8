import { encodeText } from '../../xml';
import { appendToSection, findElements, rootPrefix } from '../package/edit-xml';
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

const titlesName = '_xlnm.Print_Titles';

/**
 * Which row stands on top of each printed page is a name that the workbook defines for the sheet (18.2.5); where the
 * sheet has it already, it is given the row. `row` is zero-based.
 */
export function repeatRow(pack: Package, sheet: string, row: number): Package {
  const { path, takenNames } = readWorkbook(pack);
  const xml = readText(pack, path);
  const prefix = rootPrefix(xml);
  const rows = encodeText(`'${sheet.replaceAll("'", "''")}'!$${row + 1}:$${row + 1}`);
  const place = String(takenNames.lastIndexOf(sheet));
  const found = findElements(xml, `${prefix}definedName`).find(
    ({ attributes }) => attributes.get('name') === titlesName && attributes.get('localSheetId') === place,
  );
  if (found) return withText(pack, path, xml.slice(0, found.tag.end) + rows + xml.slice(found.contentEnd));
  const entry = `<${prefix}definedName name="${titlesName}" localSheetId="${place}">${rows}</${prefix}definedName>`;
  return withText(pack, path, appendToSection(xml, 'definedNames', entry, afterNames));
}

/**
 * Has another row stand on top of each printed page where the row that it was does; what the planner has printed there
 * instead stays. Rows are zero-based.
 */
export function moveRepeatedRow(pack: Package, sheet: string, from: number, to: number): Package {
  const { path, takenNames } = readWorkbook(pack);
  const xml = readText(pack, path);
  const place = String(takenNames.lastIndexOf(sheet));
  const found = findElements(xml, `${rootPrefix(xml)}definedName`).find(
    ({ attributes }) => attributes.get('name') === titlesName && attributes.get('localSheetId') === place,
  );
  const rows = `$${from + 1}:$${from + 1}`;
  const said = found && xml.slice(found.tag.end, found.contentEnd);
  if (from === to || !said?.endsWith(`!${rows}`)) return pack;
  const moved = `${said.slice(0, -rows.length)}$${to + 1}:$${to + 1}`;
  return withText(pack, path, xml.slice(0, found!.tag.end) + moved + xml.slice(found!.contentEnd));
}
