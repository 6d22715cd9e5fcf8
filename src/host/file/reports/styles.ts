import { folderOf } from '../graft-sheet';
import { addDresses, writeEmptyStyles, type FileDress } from '../new-sheet/styles';
import { isTrue } from '../../xml';
import { findElements, rootPrefix } from '../package/edit-xml';
import { findText, withText, type Package } from '../package/package';
import { addPart } from '../package/parts';
import { addLink } from '../package/relationships';
import { mainNamespace, readWorkbook } from '../workbook';
import type { ReportLook } from './cells/report-looks';

/** The numbers of the styles of looks. */
export interface LookStyles {
  readonly pack: Package;
  readonly numbers: ReadonlyMap<ReportLook, number>;
}

/** How each look's texts stand, as the attributes of `alignment` say it (ECMA-376 18.8.1). */
const standings: Readonly<Record<ReportLook, string>> = {
  text: 'vertical=top wrapText=1',
  turned: 'horizontal=center textRotation=90 wrapText=1',
  centred: 'horizontal=center vertical=top wrapText=1',
};

/** Styles that the workbook has, so that its styles stay as they are; those that it has not are added at their end. */
export function findLookStyles(pack: Package, looks: readonly ReportLook[]): LookStyles {
  if (looks.length === 0) return { pack, numbers: new Map() };
  const { path, stylesPath } = readWorkbook(pack);
  const styles = stylesPath === null ? undefined : findText(pack, stylesPath);
  if (stylesPath === null || styles === undefined) {
    const added = addLooks(writeEmptyStyles(mainNamespace), looks);
    const stylePath = `${folderOf(path)}styles.xml`;
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
    const { pack: linked } = addLink(addPart(pack, type, stylePath, added.xml), path, 'styles', stylePath);
    return { pack: linked, numbers: added.numbers };
  }
  const { xml, numbers } = addLooks(styles, looks);
  return { pack: xml === styles ? pack : withText(pack, stylesPath, xml), numbers };
}

function addLooks(
  styles: string,
  looks: readonly ReportLook[],
): { readonly xml: string; readonly numbers: ReadonlyMap<ReportLook, number> } {
  const numbers = new Map<ReportLook, number>();
  let xml = styles;
  for (const look of looks) {
    const found = findInStyles(xml, standings[look]);
    if (found >= 0) numbers.set(look, found);
    else {
      const added = addDresses(xml, [{ ...plain, ...(look === 'text' ? {} : { stands: look }) }]);
      xml = added.styles;
      numbers.set(look, added.numbers[0]!);
    }
  }
  return { xml, numbers };
}

const plain: FileDress = {
  isBold: false,
  size: null,
  fill: null,
  hasLineBelow: false,
  wraps: true,
  numberFormat: 'General',
};

/** Of the workbook's own letters, without fill and number format, whatever its lines; -1 where there is none. */
function findInStyles(styles: string, standing: string): number {
  const prefix = rootPrefix(styles);
  const list = findElements(styles, `${prefix}cellXfs`)[0];
  if (!list) return -1;
  const content = styles.slice(list.tag.end, list.contentEnd);
  return findElements(content, `${prefix}xf`).findIndex(({ tag, attributes, end }) => {
    const isPlain = ['numFmtId', 'fontId', 'fillId'].every((name) => (attributes.get(name) ?? '0') === '0');
    const alignment = findElements(content.slice(tag.start, end), `${prefix}alignment`)[0]?.attributes;
    const says = [...(alignment ?? [])].flatMap(([name, value]) => sayAlignment(name, value)).sort();
    return isPlain && says.join(' ') === standing;
  });
}

/** Nothing for what holds without being said (18.8.1), which some programs write all the same. */
function sayAlignment(name: string, value: string): readonly string[] {
  const flags = ['wrapText', 'shrinkToFit', 'justifyLastLine'];
  if (flags.includes(name)) return isTrue(value) ? [`${name}=1`] : [];
  const plainly: Readonly<Record<string, string>> = { horizontal: 'general', vertical: 'bottom' };
  return value === (plainly[name] ?? '0') ? [] : [`${name}=${value}`];
}
