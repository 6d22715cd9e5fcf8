import { PLAIN, type Style } from '../model/cell';
import { formatColour, readColour } from './colour';
import type { BookStyle } from './library';

const VERTICAL = new Map([
  ['top', 'Top'],
  ['middle', 'Center'],
  ['bottom', 'Bottom'],
  ['justify', 'Justify'],
  ['distributed', 'Distributed'],
] as const);

const HORIZONTAL = new Map([
  ['left', 'Left'],
  ['center', 'Center'],
  ['right', 'Right'],
  ['fill', 'Fill'],
  ['justify', 'Justify'],
  ['centerContinuous', 'CenterAcrossSelection'],
  ['distributed', 'Distributed'],
] as const);

/** What the stand-in knows of a cell's look; the plain style itself where that is nothing. */
export function readStyle({ font, fill, border, alignment, protection, numFmt }: BookStyle): Style {
  const style: Style = {
    numberFormat: (typeof numFmt === 'object' ? numFmt.formatCode : numFmt) ?? PLAIN.numberFormat,
    fill: fill?.type === 'pattern' && fill.pattern === 'solid' ? readColour(fill.fgColor) : null,
    color: readColour(font?.color),
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    size: font?.size ?? PLAIN.size,
    wrap: alignment?.wrapText ?? false,
    lineBelow: border?.bottom?.style !== undefined,
    horizontal: (alignment?.horizontal && HORIZONTAL.get(alignment.horizontal)) ?? PLAIN.horizontal,
    turned: typeof alignment?.textRotation === 'number' ? alignment.textRotation : PLAIN.turned,
    vertical: (alignment?.vertical && VERTICAL.get(alignment.vertical)) ?? PLAIN.vertical,
    locked: protection?.locked ?? true,
  };
  const isPlain = (Object.keys(PLAIN) as (keyof Style)[]).every((key) => isSameLook(key, style[key]));
  return isPlain ? PLAIN : style;
}

/** Black, the first colour of the theme, is what an automatic font shows as. */
function isSameLook(key: keyof Style, value: Style[keyof Style]): boolean {
  return value === PLAIN[key] || (key === 'color' && value === '#000000');
}

/** The files' styles, by what was read of them: a cell that is moved takes along what the stand-in does not know. */
const filed = new WeakMap<Style, BookStyle>();

export function keepFiled(read: Style, file: BookStyle): void {
  if (read !== PLAIN) filed.set(read, file);
}

/** The style of a file that was read as this; undefined where none was, or more than one. */
export function findFiled(style: Style): BookStyle | undefined {
  return filed.get(style);
}

/**
 * The file's style with what was changed since it was read; whatever the stand-in does not know (other borders,
 * names of fonts) stays. A cleared cell loses that too.
 */
export function changeStyle(file: BookStyle, before: Style, after: Style): BookStyle {
  if (after === PLAIN) return {};
  const has = (key: keyof Style): boolean => before[key] !== after[key];
  const style: BookStyle = { ...file };
  if (has('numberFormat')) style.numFmt = after.numberFormat;
  if (has('fill')) {
    style.fill = after.fill
      ? { type: 'pattern', pattern: 'solid', fgColor: { argb: formatColour(after.fill) } }
      : { type: 'pattern', pattern: 'none' };
  }
  if (has('bold') || has('italic') || has('size') || has('color')) {
    style.font = { ...file.font, bold: after.bold, italic: after.italic, size: after.size };
    if (after.color) style.font.color = { argb: formatColour(after.color) };
  }
  if (has('wrap') || has('vertical') || has('horizontal') || has('turned')) {
    style.alignment = { ...file.alignment, wrapText: after.wrap };
    if (has('turned')) style.alignment.textRotation = after.turned;
    const vertical = [...VERTICAL].find(([, name]) => name === after.vertical)?.[0];
    const horizontal = [...HORIZONTAL].find(([, name]) => name === after.horizontal)?.[0];
    if (vertical) style.alignment.vertical = vertical;
    if (horizontal) style.alignment.horizontal = horizontal;
  }
  if (has('lineBelow')) {
    const bottom = after.lineBelow ? ({ style: 'thin' } as const) : {};
    style.border = { ...file.border, bottom };
  }
  if (has('locked')) style.protection = { ...file.protection, locked: after.locked };
  return style;
}
