import { FONT_PARTS, UNMIXED, type FontPart } from '../model/cell';
import type { BookCell, BookStyle } from './library';

type Font = NonNullable<BookStyle['font']>;

/** What a font says of each thing that letters may differ in. */
const read: Readonly<Record<FontPart, (font: Font) => unknown>> = {
  bold: ({ bold }) => bold ?? false,
  italic: ({ italic }) => italic ?? false,
  underline: ({ underline }) => underline ?? false,
  strikethrough: ({ strike }) => strike ?? false,
  subscript: ({ vertAlign }) => vertAlign === 'subscript',
  superscript: ({ vertAlign }) => vertAlign === 'superscript',
  color: ({ color }) => JSON.stringify(color ?? null),
  name: ({ name }) => name ?? 'Calibri',
  size: ({ size }) => size ?? 11,
};

/** What is not the same in all letters of a cell's text; letters without a font of their own have the cell's. */
export function readMixed({ value, style }: BookCell): ReadonlySet<FontPart> {
  if (typeof value !== 'object' || value === null || !('richText' in value)) return UNMIXED;
  const fonts = value.richText.map(({ font }) => font ?? style.font ?? {});
  return new Set(FONT_PARTS.filter((part) => new Set(fonts.map((font) => read[part](font))).size > 1));
}
