import type { Dress } from '../../new-sheet-layout';
import { encodeAttribute } from '../../xml';
import { appendToSection, findElements, highest, rootPrefix } from '../package/edit-xml';

/*
 * Styles are added at the end of their lists in the styles part (ECMA-376 18.8), so that the numbers of those that are
 * there hold; one that is there already is used again.
 */

/** The lists in the order in which they have to stand, with what each must begin with where it has to be made. */
const lists = [
  ['numFmts', ''],
  ['fonts', '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'],
  ['fills', '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'],
  ['borders', '<border><left/><right/><top/><bottom/><diagonal/></border>'],
  ['cellStyleXfs', '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  ['cellXfs', '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
  ...['cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'].map((list) => [list, ''] as const),
] as const;

const dressed = ['fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'] as const;

type StyleList = (typeof dressed)[number];

const members: Readonly<Record<StyleList | 'numFmts', string>> = {
  fonts: 'font',
  fills: 'fill',
  borders: 'border',
  cellStyleXfs: 'xf',
  cellXfs: 'xf',
  numFmts: 'numFmt',
};

/** The styles part with the looks in it, and the number of each look's style. */
export function addDresses(
  styles: string,
  dresses: readonly Dress[],
): { readonly styles: string; readonly numbers: readonly number[] } {
  let xml = dressed.reduce(ensureList, styles);
  const numbers = dresses.map((dress) => {
    const font = add(xml, 'fonts', fontOf(xml, dress));
    const fill = dress.fill === null ? { xml: font.xml, number: 0 } : add(font.xml, 'fills', fillOf(dress.fill));
    const border = dress.hasLineBelow ? add(fill.xml, 'borders', lineBelow) : { xml: fill.xml, number: 0 };
    const style = add(border.xml, 'cellXfs', styleOf(dress, font.number, fill.number, border.number));
    xml = style.xml;
    return style.number;
  });
  return { styles: xml, numbers };
}

/** The styles part with a cell's style (`xf`, as written there) in it, and its number. */
export function addStyle(styles: string, style: string): { readonly xml: string; readonly number: number } {
  return add(styles, 'cellXfs', withoutPrefix(style, rootPrefix(styles)));
}

/** The styles part with a number format in it, and its id; those below 164 are Excel's own (ECMA-376 18.8.30). */
export function addNumberFormat(styles: string, code: string): { readonly xml: string; readonly id: number } {
  const name = `${rootPrefix(styles)}numFmt`;
  const found = membersOf(styles, 'numFmts')
    .flatMap((member) => findElements(member, name))
    .find(({ attributes }) => attributes.get('formatCode') === code);
  if (found) return { xml: styles, id: Number(found.attributes.get('numFmtId')) };
  const id = 1 + Math.max(lastBuiltIn, highest(styles, 'numFmt', 'numFmtId'));
  return { xml: append(styles, 'numFmts', `<numFmt numFmtId="${id}" formatCode="${encodeAttribute(code)}"/>`), id };
}

const lastBuiltIn = 163;

/** A styles part that says nothing yet. */
export function writeEmptyStyles(namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}"/>`;
}

/** The workbook's own letters in another weight and size. */
function fontOf(xml: string, { isBold, size }: Dress): string {
  const base = membersOf(xml, 'fonts')[0] ?? '';
  const own = (name: string): string => {
    const element = findElements(base, `${rootPrefix(xml)}${name}`)[0];
    return element ? withoutPrefix(base.slice(element.tag.start, element.end), rootPrefix(xml)) : '';
  };
  const points = size === null ? own('sz') : `<sz val="${size}"/>`;
  const rest = ['color', 'name', 'family', 'charset', 'scheme'].map(own).join('');
  return `<font>${isBold ? '<b/>' : ''}${points}${rest}</font>`;
}

function fillOf(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour.slice(1)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

const lineBelow = '<border><left/><right/><top/><bottom style="thin"><color auto="1"/></bottom><diagonal/></border>';

/** Number 49 is the built-in format of texts (18.8.30). */
function styleOf({ wraps, numberFormat }: Dress, font: number, fill: number, border: number): string {
  return (
    `<xf numFmtId="${numberFormat === '@' ? 49 : 0}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" ` +
    `applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">` +
    `<alignment vertical="top"${wraps ? ' wrapText="1"' : ''}/></xf>`
  );
}

function ensureList(xml: string, list: StyleList): string {
  if (membersOf(xml, list).length > 0) return xml;
  const first = lists.find(([name]) => name === list)?.[1] ?? '';
  return append(xml, list, first);
}

/** Adds a member to the end of its list unless it is there; gives its number in the list. */
function add(xml: string, list: StyleList, member: string): { readonly xml: string; readonly number: number } {
  const prefixed = withPrefix(member, rootPrefix(xml));
  const found = membersOf(xml, list);
  const same = found.indexOf(prefixed);
  return same >= 0 ? { xml, number: same } : { xml: append(xml, list, member), number: found.length };
}

/** Adds to the end of a list, which then says how many it holds. */
function append(xml: string, list: StyleList | 'numFmts', added: string): string {
  const prefix = rootPrefix(xml);
  const following = lists.slice(lists.findIndex(([name]) => name === list) + 1).map(([name]) => name);
  const longer = appendToSection(xml, list, withPrefix(added, prefix), following);
  const count = membersOf(longer, list).length;
  const { tag } = findElements(longer, `${prefix}${list}`)[0]!;
  const attributes = tag.attributes.replace(/(\scount\s*=\s*["'])\d+/, `$1${count}`);
  return `${longer.slice(0, tag.start)}<${tag.name}${attributes}>${longer.slice(tag.end)}`;
}

/** The members of a list, each as written. */
function membersOf(xml: string, list: StyleList | 'numFmts'): readonly string[] {
  const prefix = rootPrefix(xml);
  const section = findElements(xml, `${prefix}${list}`)[0];
  if (!section) return [];
  const content = xml.slice(section.tag.end, section.contentEnd);
  return findElements(content, `${prefix}${members[list]}`).map(({ tag, end }) => content.slice(tag.start, end));
}

function withPrefix(xml: string, prefix: string): string {
  return xml.replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${prefix}`);
}

function withoutPrefix(xml: string, prefix: string): string {
  return xml.replaceAll(`<${prefix}`, '<').replaceAll(`</${prefix}`, '</');
}
