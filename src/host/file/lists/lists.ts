import { formatArea, parseArea, type Area } from '../../../core/sheet/area';
import { HostError, listsMark, type ColumnList } from '../../host';
import { formatSource, freeRuns, isOurSource, withinTable } from '../../lists';
import { encodeAttribute, encodeText, readAttributes, scanTags } from '../../xml';
import { appendToSection, rootPrefix } from '../package/edit-xml';
import { findText, readText, withText, type Package } from '../package/package';
import { readRelationships } from '../package/relationships';
import { afterLinks } from '../reports/links';
import { scanSheet } from '../scan-sheet';
import type { SheetEntry, Workbook } from '../workbook';
import { countAnew, readValidations, removeValidations, type WrittenValidation } from './validations';

/* Lists are written into the sheet's part as Excel writes data validations; all else of the part stays as it is. */

/** What follows dataValidations in a worksheet part (ECMA-376 18.3.1.99). */
const afterValidations = ['hyperlinks', ...afterLinks];

export function offerLists(
  pack: Package,
  workbook: Workbook,
  sheet: SheetEntry,
  lists: readonly ColumnList[],
): { readonly pack: Package; readonly left: number } {
  const { pack: cleared, theirs } = takeAway(pack, workbook, sheet);
  const tables = tablesOf(pack, sheet).map(({ area }) => area);
  const placed = lists.map((list) => ({ list, ...freeRuns(withinTable(list, tables), theirs) }));
  const left = placed.reduce((sum, runs) => sum + runs.left, 0);
  const xml = readText(cleared, sheet.path);
  const written = placed
    .filter(({ free }) => free.length > 0)
    .map(({ list, free }) => writeList(rootPrefix(xml), list, free));
  if (written.length === 0) return { pack: cleared, left };
  const added = appendToSection(xml, 'dataValidations', written.join(''), afterValidations);
  return { pack: withText(cleared, sheet.path, countAnew(added)), left };
}

export function withdrawLists(pack: Package, workbook: Workbook, sheet: SheetEntry): Package {
  return takeAway(pack, workbook, sheet).pack;
}

/** Without our lists, and the cells that the planner's validations cover. Throws HostError `protected`. */
function takeAway(
  pack: Package,
  workbook: Workbook,
  sheet: SheetEntry,
): { readonly pack: Package; readonly theirs: readonly Area[] } {
  const xml = readText(pack, sheet.path);
  if (scanSheet(xml)?.isProtected) throw new HostError('protected', sheet.name);
  const marked = workbook.sheets
    .filter((other) => tablesOf(pack, other).some(({ name }) => name.startsWith(listsMark)))
    .map(({ name }) => name);
  const isOurs = ({ isList, source }: WrittenValidation) => isList && isOurSource(source, marked);
  const validations = readValidations(xml);
  const ours = validations.filter(isOurs);
  return {
    pack: ours.length === 0 ? pack : withText(pack, sheet.path, removeValidations(xml, ours)),
    theirs: validations.filter((one) => !isOurs(one)).flatMap(({ areas }) => areas),
  };
}

function tablesOf(pack: Package, { path }: SheetEntry): readonly { readonly name: string; readonly area: Area }[] {
  return readRelationships(pack, path)
    .filter(({ kind }) => kind === 'table')
    .flatMap(({ target }) => {
      const [root] = scanTags(findText(pack, target) ?? '');
      const attributes = root ? readAttributes(root) : new Map<string, string>();
      const area = parseArea(attributes.get('ref') ?? '');
      return area ? [{ name: attributes.get('displayName') ?? '', area }] : [];
    });
}

function writeList(prefix: string, { values, remark }: ColumnList, cells: readonly Area[]): string {
  const said = remark
    ? ` errorStyle="information" showErrorMessage="1" errorTitle="${encodeAttribute(remark.title)}" error="${encodeAttribute(remark.text)}"`
    : '';
  const sqref = cells.map(formatArea).join(' ');
  return (
    `<${prefix}dataValidation type="list" allowBlank="1"${said} sqref="${sqref}">` +
    `<${prefix}formula1>${encodeText(formatSource(values))}</${prefix}formula1></${prefix}dataValidation>`
  );
}
