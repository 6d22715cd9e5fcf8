import type { Element } from '../markup';
import { formatRoman } from '../number-format';
import { bullet } from '../symbols';
import { styleOf } from './style';

/** A list while it is read. */
export interface List {
  readonly isOrdered: boolean;
  readonly style: string | null;
  readonly step: 1 | -1;
  /** The number of the next item. */
  next: number;
}

const types: ReadonlyMap<string, string> = new Map([
  ['1', 'decimal'],
  ['a', 'lower-alpha'],
  ['A', 'upper-alpha'],
  ['i', 'lower-roman'],
  ['I', 'upper-roman'],
]);

/** `size` is the number of the list's own items, at which a reversed list begins. */
export function startList(element: Element, size: number): List {
  const isReversed = element.attributes.has('reversed');
  return {
    isOrdered: element.name === 'ol',
    style: listStyleOf(element),
    step: isReversed ? -1 : 1,
    next: wholeOf(element.attributes.get('start')) ?? (isReversed ? size : 1),
  };
}

/** Counts an item and gives its label as a browser shows it: "a. ", "• ", or nothing where the list has none. */
export function countItem(item: Element, list: List | null): string {
  if (!list) return `${bullet} `;
  const value = wholeOf(item.attributes.get('value')) ?? list.next;
  list.next = value + list.step;
  const style = listStyleOf(item) ?? list.style ?? (list.isOrdered ? 'decimal' : 'disc');
  const quoted = /^(["'])(.*)\1$/.exec(style);
  if (quoted) return quoted[2]!;
  const number = formatValue(value, style);
  return style === 'none' ? '' : number === null ? `${bullet} ` : `${number}. `;
}

/** Null for a style that has no numbers. Letters go on after z as aa, ab (CSS Counter Styles 3, alphabetic). */
function formatValue(value: number, style: string): string | null {
  switch (style) {
    case 'disc':
    case 'circle':
    case 'square':
      return null;
    case 'lower-alpha':
    case 'lower-latin':
      return formatLetters(value);
    case 'upper-alpha':
    case 'upper-latin':
      return formatLetters(value).toUpperCase();
    case 'lower-roman':
      return formatRoman(value);
    case 'upper-roman':
      return formatRoman(value).toUpperCase();
    case 'decimal-leading-zero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}

function formatLetters(value: number): string {
  if (value < 1) return String(value);
  let letters = '';
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

const named =
  /(?:^|\s)(none|disc|circle|square|decimal-leading-zero|decimal|(?:lower|upper)-(?:alpha|latin|roman)|"[^"]*"|'[^']*')(?:\s|$)/i;

function listStyleOf(element: Element): string | null {
  const css = styleOf(element, 'list-style-type') ?? styleOf(element, 'list-style');
  const style = css === null ? null : named.exec(css)?.[1];
  return (
    style ?? types.get(element.attributes.get('type') ?? '') ?? element.attributes.get('type')?.toLowerCase() ?? null
  );
}

function wholeOf(text: string | undefined): number | null {
  const value = text === undefined ? NaN : parseInt(text, 10);
  return Number.isSafeInteger(value) ? value : null;
}
