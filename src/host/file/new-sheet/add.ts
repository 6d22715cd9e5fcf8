import type { NewSheet } from '../../../core/sheet/new-sheet';
import { freeTableName } from '../../free-name';
import { layOutNewSheet, tableStyle, type Dress } from '../../new-sheet-layout';
import { readAttributes, scanTags } from '../../xml';
import { graftSheet, folderOf, tablePaths, type Grafted } from '../graft-sheet';
import { readText, withText, type Package } from '../package/package';
import { addPart } from '../package/parts';
import { addLink } from '../package/relationships';
import { mainNamespace, readWorkbook } from '../workbook';
import { formatRow, namePrinted } from './print-names';
import { writeNewSheet } from './sheet-xml';
import { addDresses, writeEmptyStyles } from './styles';

/**
 * The package with the sheet in it; beside the new parts, only the lists of parts and of styles take additions.
 * Throws HostError `too-long`, `protected` where the workbook takes no new sheets, `not-supported` for a strict one.
 */
export function addNewSheet(pack: Package, sheet: NewSheet): Omit<Grafted, 'path'> {
  const layout = layOutNewSheet(sheet);
  const dresses = new Map(layout.cells.map(({ dress }) => [keyOf(dress), dress]));
  const dressed = dressWorkbook(pack, [...dresses.values()]);
  const numbers = new Map([...dresses.keys()].map((key, index) => [key, dressed.numbers[index]!]));
  const table = layout.table && {
    ...layout.table,
    name: freeTableName(layout.table.name, namesOf(pack)),
    style: tableStyle,
    area: layout.table,
  };
  const grafted = graftSheet(dressed.pack, sheet.name, table, (link) =>
    writeNewSheet(layout, sheet.widths, ({ dress }) => numbers.get(keyOf(dress))!, link),
  );
  const { name, pack: added } = grafted;
  const row = layout.repeatedRow;
  return { name, pack: row === null ? added : namePrinted(added, name, '_xlnm.Print_Titles', formatRow(row)) };
}

function keyOf(dress: Dress): string {
  return JSON.stringify(dress);
}

function dressWorkbook(
  pack: Package,
  dresses: readonly Dress[],
): { readonly pack: Package; readonly numbers: readonly number[] } {
  const { path, stylesPath } = readWorkbook(pack);
  if (stylesPath !== null) {
    const { styles, numbers } = addDresses(readText(pack, stylesPath), dresses);
    return { pack: withText(pack, stylesPath, styles), numbers };
  }
  const { styles, numbers } = addDresses(writeEmptyStyles(mainNamespace), dresses);
  const added = `${folderOf(path)}styles.xml`;
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
  return { pack: addLink(addPart(pack, type, added, styles), path, 'styles', added).pack, numbers };
}

/** Names that no new table may have: those of tables, and those that the workbook defines. */
function namesOf(pack: Package): readonly string[] {
  const tables = tablePaths(pack).flatMap((path) => attributesOf(readText(pack, path), 'table', 'displayName'));
  return [...tables, ...attributesOf(readText(pack, readWorkbook(pack).path), 'definedName', 'name')];
}

function attributesOf(xml: string, local: string, attribute: string): readonly string[] {
  return [...scanTags(xml)]
    .filter((tag) => tag.local === local && tag.kind !== 'close')
    .map((tag) => readAttributes(tag).get(attribute) ?? '');
}
