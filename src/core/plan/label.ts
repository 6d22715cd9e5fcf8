import type { Profile } from './profile';

/*
 * Labels of actions: letters doubled after z (aa, bb, cc, as Word numbers a list), letters counted on after z
 * (aa, ab, ac, as some converters write it), or numbers. Whatever depends on the style of labels stands here.
 */

export type LabelStyle = Profile['labels']['style'];

export const labelStyles = ['doubled', 'counted', 'numbered'] as const satisfies readonly LabelStyle[];

const styles: Readonly<
  Record<
    LabelStyle,
    { readonly parse: (label: string) => number | null; readonly format: (position: number) => string }
  >
> = {
  doubled: { parse: parseDoubledLabel, format: formatDoubledLabel },
  counted: { parse: parseCountedLabel, format: formatCountedLabel },
  numbered: {
    parse: (label) => (/^[1-9]\d{0,2}$/.test(label) ? Number(label) : null),
    format: (position) => String(position),
  },
};

/** The position (one-based) that a plain label stands for in a style, else null: doubled bb → 28, counted ab → 28. */
export function parseLabel(label: string, style: LabelStyle): number | null {
  return styles[style].parse(label);
}

/** The label of a position (one-based). */
export function formatLabel(position: number, style: LabelStyle): string {
  return styles[style].format(position);
}

/** The position that a label stands for in whichever style it fits; where two do, as doubled. */
export function positionOf(label: string): number | null {
  return parseDoubledLabel(label) ?? parseCountedLabel(label) ?? parseLabel(label, 'numbered');
}

function parseDoubledLabel(label: string): number | null {
  if (!/^([a-z])\1{0,99}$/.test(label)) return null;
  return (label.length - 1) * 26 + label.charCodeAt(0) - 96;
}

function parseCountedLabel(label: string): number | null {
  if (!/^[a-z]{1,3}$/.test(label)) return null;
  return [...label].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 96, 0);
}

/** The doubled label of a position (one-based): 26 → z, 27 → aa, 28 → bb. */
function formatDoubledLabel(position: number): string {
  return String.fromCharCode(97 + ((position - 1) % 26)).repeat(Math.ceil(position / 26));
}

function formatCountedLabel(position: number): string {
  const last = String.fromCharCode(97 + ((position - 1) % 26));
  return position > 26 ? formatCountedLabel(Math.floor((position - 1) / 26)) + last : last;
}

/** The mark before an action's text: `hh)`, or `1.4` where labels are numbers. */
export function formatMark(section: number, label: string): string {
  return isNumber(label) ? formatRef(section, label) : `${label})`;
}

/** The name of an action in print: `1-(hh)`, or `1.4` where labels are numbers. */
export function formatRef(section: number, label: string): string {
  return isNumber(label) ? `${section}.${label}` : `${section}-(${label})`;
}

/** The section and label of a name as formatRef writes it; null for any other text. */
export function parseRef(ref: string): { readonly section: number; readonly label: string } | null {
  const match = /^(\d+)(?:\.(\d+)|-\(([^]+)\))$/.exec(ref);
  const label = match?.[2] ?? match?.[3];
  return match && label !== undefined && isNumber(label) === (match[2] !== undefined)
    ? { section: Number(match[1]), label }
    : null;
}

/** Whether a label is a number, and so written `1.4` behind its section. */
export function isNumber(label: string): boolean {
  return /^\d+$/.test(label);
}

// Letters of other scripts that look like Latin ones (Unicode TR 39, confusables), and the digit one.
const lookAlikes: Readonly<Record<string, string>> = {
  а: 'a', с: 'c', ԁ: 'd', е: 'e', һ: 'h', і: 'i', ј: 'j', о: 'o', р: 'p', ѕ: 's', х: 'x', у: 'y', ӏ: 'l',
  А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', І: 'I', Ј: 'J', К: 'K', М: 'M', О: 'O', Р: 'P', Ѕ: 'S', Т: 'T', Х: 'X',
  Ι: 'I', ο: 'o', '1': 'l', '|': 'l', ı: 'i',
}; // prettier-ignore

/** A label as typed, with look-alike letters replaced; upper case is kept. */
export function plainLabel(typed: string): string {
  return [...typed.normalize('NFKC')].map((letter) => lookAlikes[letter] ?? letter).join('');
}
