import { folderOf } from '../graft-sheet';
import type { Dress } from '../../new-sheet-layout';
import { heatFormat, type CellLook } from '../../reports/looks/column-looks';
import { addDresses, addNumberFormat, addStyle, writeEmptyStyles } from '../new-sheet/styles';
import { isTrue } from '../../xml';
import { findElements, rootPrefix } from '../package/edit-xml';
import { findText, withText, type Package } from '../package/package';
import { addPart } from '../package/parts';
import { addLink } from '../package/relationships';
import { mainNamespace, readWorkbook } from '../workbook';

/** The numbers of the styles of looks. */
export interface LookStyles {
  readonly pack: Package;
  readonly numbers: ReadonlyMap<CellLook, number>;
}

/** How each look's texts stand, as the attributes of `alignment` say it (ECMA-376 18.8.1). */
const standings: Readonly<Record<CellLook, string>> = {
  text: 'vertical=top wrapText=1',
  line: 'vertical=top',
  turned: 'horizontal=center textRotation=90 wrapText=1',
  centred: 'horizontal=center vertical=top wrapText=1',
  heat: 'horizontal=center vertical=top wrapText=1',
};

/** Styles that the workbook has, so that its styles stay as they are; those that it has not are added at their end. */
export function findLookStyles(pack: Package, looks: readonly CellLook[]): LookStyles {
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
  looks: readonly CellLook[],
): { readonly xml: string; readonly numbers: ReadonlyMap<CellLook, number> } {
  const found = stylesOf(styles).findIndex((style) => isPlain(style, 0) && standing(style) === standings.text);
  const { styles: plain, numbers: added } = found >= 0 ? { styles, numbers: [found] } : addDresses(styles, [wrapping]);
  const text = added[0]!;
  let xml = plain;
  const numbers = new Map<CellLook, number>([['text', text]]);
  for (const look of looks) {
    if (look === 'text') continue;
    const format = look === 'heat' ? addNumberFormat(xml, heatFormat) : { xml, id: 0 };
    const added = addAligned(format.xml, stylesOf(format.xml)[text]!, look, format.id);
    xml = added.xml;
    numbers.set(look, added.number);
  }
  return { xml, numbers };
}

const wrapping: Dress = {
  isBold: false,
  size: null,
  fill: null,
  hasLineBelow: false,
  wraps: true,
  numberFormat: 'General',
};

/** The beginning of a style, of another number format (18.8.45). */
function formatted(start: string, format: number): string {
  if (format === 0) return start;
  const bare = start.replace(/\s(?:numFmtId|applyNumberFormat)\s*=\s*("[^"]*"|'[^']*')/g, '');
  return bare.replace(/>$/, ` numFmtId="${format}" applyNumberFormat="1">`);
}

interface Style {
  /** As written. */
  readonly xml: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly alignment: ReadonlyMap<string, string>;
}

function stylesOf(styles: string): readonly Style[] {
  const prefix = rootPrefix(styles);
  const list = findElements(styles, `${prefix}cellXfs`)[0];
  const content = list ? styles.slice(list.tag.end, list.contentEnd) : '';
  return findElements(content, `${prefix}xf`).map(({ tag, attributes, end }) => {
    const xml = content.slice(tag.start, end);
    return { xml, attributes, alignment: findElements(xml, `${prefix}alignment`)[0]?.attributes ?? new Map() };
  });
}

/** Of the workbook's own letters, without fill, in a number format, whatever its lines. */
function isPlain({ attributes }: Style, format: number): boolean {
  const isOwn = ['fontId', 'fillId'].every((name) => (attributes.get(name) ?? '0') === '0');
  return isOwn && Number(attributes.get('numFmtId') ?? 0) === format;
}

/** The style of texts with the same lines, but what it shows stands otherwise, and in a number format. */
function addAligned(
  styles: string,
  text: Style,
  look: CellLook,
  format: number,
): { readonly xml: string; readonly number: number } {
  const line = text.attributes.get('borderId');
  const found = stylesOf(styles).findIndex(
    (style) =>
      isPlain(style, format) && standing(style) === standings[look] && style.attributes.get('borderId') === line,
  );
  if (found >= 0) return { xml: styles, number: found };
  const name = `${rootPrefix(styles)}alignment`;
  const { tag, end } = findElements(text.xml, name)[0]!;
  const alignment = standings[look].replace(/=(\w+)/g, '="$1"');
  const start = formatted(text.xml.slice(0, tag.start), format);
  return addStyle(styles, `${start}<${name} ${alignment}/>${text.xml.slice(end)}`);
}

function standing({ alignment }: Style): string {
  return [...alignment]
    .flatMap(([name, value]) => sayAlignment(name, value))
    .sort()
    .join(' ');
}

/** Nothing for what holds without being said (18.8.1), which some programs write all the same. */
function sayAlignment(name: string, value: string): readonly string[] {
  const flags = ['wrapText', 'shrinkToFit', 'justifyLastLine'];
  if (flags.includes(name)) return isTrue(value) ? [`${name}=1`] : [];
  const plainly: Readonly<Record<string, string>> = { horizontal: 'general', vertical: 'bottom' };
  return value === (plainly[name] ?? '0') ? [] : [`${name}=${value}`];
}
