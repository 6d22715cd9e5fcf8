import { formatRef, isNumber, parseLabel, plainLabel } from './label';
import type { ReferenceFault } from './model';

/*
 * The grammar of a see-also: "(See also 1-(b), (c) and 3-(k))". Offsets are zero-based in the text given.
 */

/** Where the see-also stands in a listing: from its bracket to the last one; null where there is none. */
export function findSeeAlso(text: string): { readonly start: number; readonly end: number } | null {
  const plain = plainPunctuation(text);
  let found = null as { readonly start: number; readonly end: number } | null;
  for (const words of plain.matchAll(/\bsee\s+also(?!\p{L})/giu)) {
    if (found && words.index < found.end) continue;
    const place = bracketed(plain, words.index, found?.end ?? 0);
    // Two see-also side by side are read as one.
    if (found && !/^(?:[\s,;.]|and\b)*$/i.test(plain.slice(found.end, place.start))) break;
    found = { start: found?.start ?? place.start, end: place.end };
  }
  return found;
}

/** From the bracket before the words at `index` to the one that closes it; without one, from the words to the end. */
function bracketed(text: string, index: number, from: number): { readonly start: number; readonly end: number } {
  const before = text.slice(from, index).trimEnd();
  const start = from + before.length - 1;
  return /[([]$/.test(before) ? { start, end: closing(text, start) } : { start: index, end: text.trimEnd().length };
}

/** The end of the bracket that opens at `start`; when it is never closed, the end of the text without trailing space. */
function closing(text: string, start: number): number {
  let depth = 0;
  for (let index = start; index < text.length; index++) {
    if ('(['.includes(text[index]!)) depth++;
    else if (')]'.includes(text[index]!) && --depth === 0) return index + 1;
  }
  return text.trimEnd().length;
}

const wide: Readonly<Record<string, string>> = { '（': '(', '）': ')', '［': '[', '］': ']', '，': ',', '、': ',' };

/** The same text, character by character, with the wide brackets and commas of East Asian keyboards made plain. */
function plainPunctuation(text: string): string {
  return text.replace(/[（）［］，、]/g, (mark) => wide[mark]!);
}

/** A reference as typed: the section (null where none is written), the label, what is odd about the writing. */
export interface TypedReference {
  readonly start: number;
  readonly end: number;
  readonly section: number | null;
  readonly label: string;
  readonly wellFormed: boolean;
}

export interface TypedSeeAlso {
  readonly references: readonly TypedReference[];
  /** Parts that are no reference, no comma and no "and". */
  readonly unread: readonly { readonly start: number; readonly end: number }[];
}

const label = String.raw`[\p{L}\d|]{1,4}`;
const gap = String.raw`\s{0,9}`;
const form = new RegExp(
  [
    String.raw`(?:(?<![\d.])(?<s1>\d{1,3})${gap}[-‐-―.]?${gap})?\(${gap}(?<l1>${label})${gap}\)`, // 1-(b), 3(k), 1- (hh), (dd)
    String.raw`(?<![\d.])(?<s2>\d{1,3})${gap}[-‐-―]${gap}\(?${gap}(?<l2>\p{L}{1,3})(?![\p{L}\d])(?:${gap}\))?`, // 1-b, 1-(b
    String.raw`(?<![\d.]|RSP\s{0,9})(?<s3>\d{1,3})${gap}\.${gap}(?<l3>\d{1,3})(?!\d|\.\d)`, // 1.4
  ].join('|'),
  'gu',
);

/** Reads the references of a see-also, given as its whole text, brackets included. */
export function parseSeeAlso(typed: string): TypedSeeAlso {
  const seeAlso = plainPunctuation(typed);
  const references: TypedReference[] = [];
  const unread: { start: number; end: number }[] = [];
  const skip = (start: number, end: number) => {
    const between = seeAlso.slice(start, end).replace(/see\s+also/gi, (words) => ' '.repeat(words.length));
    for (const word of between.matchAll(/[^\s,;.:&()[\]]+(?:\.\d+)*/g)) {
      if (!/^and$/i.test(word[0])) unread.push({ start: start + word.index, end: start + word.index + word[0].length });
    }
  };
  let last = 0;
  for (const match of seeAlso.matchAll(form)) {
    const { s1, s2, s3, l1, l2, l3 } = match.groups!;
    const section = s1 ?? s2 ?? s3;
    const end = match.index + match[0].length;
    skip(last, match.index);
    references.push({
      start: match.index,
      end,
      section: section === undefined ? null : Number(section),
      label: l1 ?? l2 ?? l3!,
      wellFormed: /^(?:(?:\d+-)?\((?!\d+\))[^\s)]+\)|\d+\.\d+)$/.test(typed.slice(match.index, end)),
    });
    last = end;
  }
  skip(last, seeAlso.length);
  return { references, unread };
}

/** The action that a typed label means, among the labels of its section in the order of the rows. */
export interface MeantLabel {
  readonly label: string;
  readonly exists: boolean;
  readonly fault: Extract<ReferenceFault, 'look-alike' | 'ordinal'> | null;
}

export function readLabel(typed: string, labels: readonly string[]): MeantLabel {
  const number = isNumber(typed) ? String(Number(typed)) : null;
  if (number !== null && labels.includes(number)) return { label: number, exists: true, fault: null };
  const plain = plainLabel(typed);
  // A capital i looks like l: nobody presses Shift to name an action.
  const capital = /I/.test(plain) ? plain.replace(/I/g, 'l').toLowerCase() : null;
  if (capital && labels.includes(capital)) return { label: capital, exists: true, fault: 'look-alike' };
  const lower = plain.toLowerCase();
  if (labels.includes(lower)) {
    // Mere upper case is no fault of meaning.
    return { label: lower, exists: true, fault: plain === typed ? null : 'look-alike' };
  }
  // aa, ab, ac.. against aa, bb, cc..: the same position, written the other way.
  for (const style of ['doubled', 'counted'] as const) {
    const position = parseLabel(capital ?? lower, style);
    const there = position === null || position <= 26 ? undefined : labels[position - 1];
    if (there && (parseLabel(there, 'counted') === position || parseLabel(there, 'doubled') === position)) {
      return { label: there, exists: true, fault: 'ordinal' };
    }
  }
  const isNumbered = number !== null && labels.some(isNumber);
  return { label: isNumbered ? number : lower, exists: false, fault: null };
}

/** How a plan writes its see-also. */
export interface SeeAlsoStyle {
  readonly opening: string;
  readonly commaBeforeAnd: boolean;
}

export interface Target {
  readonly section: number;
  readonly label: string;
}

/** "(See also 1-(b), (c) and 3-(k))", "(See also 1.2, 1.3 and 3.1)"; the empty text where there are no targets. They are written in the order given. */
export function formatSeeAlso(targets: readonly Target[], style: SeeAlsoStyle): string {
  if (targets.length === 0) return '';
  const parts = targets.map(({ section, label: name }, index) =>
    section === targets[index - 1]?.section && !isNumber(name) ? `(${name})` : formatRef(section, name),
  );
  const last = parts.pop()!;
  const list =
    parts.length === 0 ? last : `${parts.join(', ')}${style.commaBeforeAnd && parts.length > 1 ? ',' : ''} and ${last}`;
  return `(${style.opening} ${list})`;
}

/** True or false where a typed see-also of three targets or more shows whether a comma stands before "and"; else null. */
export function readCommaBeforeAnd(seeAlso: string): boolean | null {
  const found = /([,;]?)\s{0,9}\band\s+(?:(?:\d{1,3}\s{0,9}-?\s{0,9})?\(|\d{1,3}\.\d)/i.exec(seeAlso);
  return found && parseSeeAlso(seeAlso).references.length > 2 ? found[1] !== '' : null;
}
