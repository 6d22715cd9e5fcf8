import { HostError } from '../host';
import { freeSheetName } from '../free-name';
import { encodeAttribute } from '../xml';
import { appendInside, highest, rootPrefix } from './package/edit-xml';
import { readText, withText, type Package } from './package/package';
import { addPart, freePath } from './package/parts';
import { addLink, linkNamespace, readRelationships } from './package/relationships';
import { writeTable, type TableSketch } from './table-xml';
import { readWorkbook } from './workbook';

const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A new sheet in its package. */
export interface Grafted {
  readonly pack: Package;
  readonly name: string;
  readonly path: string;
}

/**
 * Adds a sheet after the last tab, and its table where it has one; `write` gives the sheet's XML, told the id of its
 * link to the table. Throws HostError `protected-workbook` where the workbook takes no new sheets, `not-supported` for a strict
 * workbook, whose parts would need another form.
 */
export function graftSheet(
  pack: Package,
  wished: string,
  table: TableSketch | null,
  write: (tableLink: string | null) => string,
): Grafted {
  refuseStrict(pack);
  const { path: workbookPath, takenNames, isStructureLocked } = readWorkbook(pack);
  if (isStructureLocked) throw new HostError('protected-workbook', pack.name);
  const name = freeSheetName(wished, takenNames);
  const folder = folderOf(workbookPath);
  const path = freePath(pack, `${folder}worksheets/sheet`);
  const tabled = table ? graftTable(pack, path, freePath(pack, `${folder}tables/table`), table) : null;
  const added = addPart(tabled?.pack ?? pack, `${types}.worksheet+xml`, path, write(tabled?.id ?? null));
  const linked = addLink(added, workbookPath, 'worksheet', path);
  const xml = readText(linked.pack, workbookPath);
  const prefix = rootPrefix(xml);
  const entry =
    `<${prefix}sheet xmlns:r="${linkNamespace}" name="${encodeAttribute(name)}" ` +
    `sheetId="${1 + highest(xml, 'sheet', 'sheetId')}" r:id="${linked.id}"/>`;
  return { pack: withText(linked.pack, workbookPath, appendInside(xml, `${prefix}sheets`, entry)), name, path };
}

export function refuseStrict(pack: Package): void {
  if (readText(pack, readWorkbook(pack).path).includes('http://purl.oclc.org/ooxml/')) {
    throw new HostError('not-supported', pack.name);
  }
}

function graftTable(pack: Package, sheetPath: string, path: string, table: TableSketch): ReturnType<typeof addLink> {
  const ids = tablePaths(pack).map((other) => highest(readText(pack, other), 'table', 'id'));
  const xml = writeTable(table, 1 + Math.max(0, ...ids));
  return addLink(addPart(pack, `${types}.table+xml`, path, xml), sheetPath, 'table', path);
}

/** The parts of the workbook's tables. */
export function tablePaths(pack: Package): readonly string[] {
  return readWorkbook(pack).sheets.flatMap(({ path }) =>
    readRelationships(pack, path)
      .filter(({ kind }) => kind === 'table')
      .map(({ target }) => target),
  );
}

/** The folder of a part, with its slash. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
