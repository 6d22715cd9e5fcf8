import { HostError } from '../host';
import { findPath, readText, type Package } from './package/package';
import { readRelationships, type Relationship } from './package/relationships';
import { isTrue, readAttributes, scanTags } from '../xml';

export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export interface SheetEntry {
  readonly name: string;
  /** The path of its part. */
  readonly path: string;
  readonly isVisible: boolean;
}

/** What the workbook part says. */
export interface Workbook {
  readonly path: string;
  /** Worksheets in tab order; sheets of other kinds (charts, dialogues) are left out. */
  readonly sheets: readonly SheetEntry[];
  /** The name of the sheet in front. */
  readonly active: string;
  /** Every name a new sheet may not take, those of other kinds of sheets included. */
  readonly takenNames: readonly string[];
  /** Dates count from 1904 instead of 1900. */
  readonly countsFrom1904: boolean;
  /** No sheet may be added. */
  readonly isStructureLocked: boolean;
  readonly stylesPath: string | null;
  readonly stringsPath: string | null;
}

/** Throws HostError `unreadable` where the package has no workbook. */
export function readWorkbook(pack: Package): Workbook {
  const path = readRelationships(pack, '').find(({ kind }) => kind === 'officeDocument')?.target;
  if (path === undefined || findPath(pack, path) === undefined) throw new HostError('unreadable', pack.name);
  const links = readRelationships(pack, path);
  const listed: { name: string; link: Relationship | undefined; isVisible: boolean }[] = [];
  let front = 0;
  let countsFrom1904 = false;
  let isStructureLocked = false;
  let isWorkbook = false;
  for (const tag of scanTags(readText(pack, path))) {
    if (tag.kind === 'close') continue;
    const attributes = readAttributes(tag);
    if (tag.local === 'workbook') isWorkbook = true;
    if (tag.local === 'workbookPr') countsFrom1904 = isTrue(attributes.get('date1904'));
    if (tag.local === 'workbookProtection') isStructureLocked = isTrue(attributes.get('lockStructure'));
    if (tag.local === 'workbookView') front = Number(attributes.get('activeTab') ?? 0);
    if (tag.local === 'sheet') {
      const id = [...attributes].find(([name]) => name.endsWith(':id'))?.[1];
      listed.push({
        name: attributes.get('name') ?? '',
        link: links.find((link) => link.id === id),
        isVisible: (attributes.get('state') ?? 'visible') === 'visible',
      });
    }
  }
  if (!isWorkbook) throw new HostError('unreadable', pack.name);
  const sheets = listed.flatMap(({ name, link, isVisible }) =>
    link?.kind === 'worksheet' ? [{ name, path: link.target, isVisible }] : [],
  );
  const visible = sheets.filter((sheet) => sheet.isVisible);
  const inFront = visible.find((sheet) => sheet.name === listed[front]?.name) ?? visible[0];
  const pathOf = (kind: string): string | null => links.find((link) => link.kind === kind)?.target ?? null;
  return {
    path,
    sheets,
    active: inFront?.name ?? '',
    takenNames: listed.map(({ name }) => name),
    countsFrom1904,
    isStructureLocked,
    stylesPath: pathOf('styles'),
    stringsPath: pathOf('sharedStrings'),
  };
}
