import { folderOf } from '../graft-sheet';
import { addDresses, writeEmptyStyles } from '../new-sheet/styles';
import { findElements, rootPrefix } from '../package/edit-xml';
import { findText, withText, type Package } from '../package/package';
import { addPart } from '../package/parts';
import { addLink } from '../package/relationships';
import { mainNamespace, readWorkbook } from '../workbook';

/** The number of a style in which texts wrap and stand at the top of their row. */
export interface WrappingStyle {
  readonly pack: Package;
  readonly style: number;
}

/** One that the workbook has, so that its styles stay as they are; where it has none, one is added at their end. */
export function findWrappingStyle(pack: Package): WrappingStyle {
  const { path, stylesPath } = readWorkbook(pack);
  const styles = stylesPath === null ? undefined : findText(pack, stylesPath);
  if (stylesPath === null || styles === undefined) {
    const added = addWrapping(writeEmptyStyles(mainNamespace));
    const stylePath = `${folderOf(path)}styles.xml`;
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
    return {
      pack: addLink(addPart(pack, type, stylePath, added.xml), path, 'styles', stylePath).pack,
      style: added.style,
    };
  }
  const found = findInStyles(styles);
  if (found >= 0) return { pack, style: found };
  const added = addWrapping(styles);
  return { pack: withText(pack, stylesPath, added.xml), style: added.style };
}

function addWrapping(styles: string): { readonly xml: string; readonly style: number } {
  const plain = { isBold: false, size: null, fill: null, hasLineBelow: false } as const;
  const added = addDresses(styles, [{ ...plain, wraps: true, numberFormat: 'General' }]);
  return { xml: added.styles, style: added.numbers[0]! };
}

/** Of the workbook's own letters, without fill and number format, whatever its lines; -1 where there is none. */
function findInStyles(styles: string): number {
  const prefix = rootPrefix(styles);
  const list = findElements(styles, `${prefix}cellXfs`)[0];
  if (!list) return -1;
  const content = styles.slice(list.tag.end, list.contentEnd);
  return findElements(content, `${prefix}xf`).findIndex(({ tag, attributes, end }) => {
    const isPlain = ['numFmtId', 'fontId', 'fillId'].every((name) => (attributes.get(name) ?? '0') === '0');
    const alignment = findElements(content.slice(tag.start, end), `${prefix}alignment`)[0]?.attributes;
    const says = [...(alignment ?? [])].map(([name, value]) => `${name}=${value}`).sort();
    return isPlain && says.join(' ') === 'vertical=top wrapText=1';
  });
}
