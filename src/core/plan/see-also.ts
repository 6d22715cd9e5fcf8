import { formatRef, parseCountedLabel, parseDoubledLabel, plainLabel } from './label';
import type { ReferenceFault } from './model';

/*
 * The grammar of a see-also: "(See also 1-(b), (c) and 3-(k))". Offsets are zero-based in the text given.
 */

/** Where the see-also stands in a listing: from its bracket to the last one; null where there is none. */
export function findSeeAlso(text: string): { readonly start: number; readonly end: number } | null {
  const plain = plainPunctuation(text);
  const opening = /[([]?\s*\bsee\s+also(?!\p{L})/iu.exec(plain);
  if (!opening) return null;
  const bracketed = /^[([]/.test(opening[0]);
  const start = opening.index + (bracketed ? 0 : /^\s*/.exec(opening[0])![0].length);
  const end = bracketed ? closing(plain, start) : text.trimEnd().length;
  const next = findSeeAlso(text.slice(end));
  // Two see-also side by side are read as one.
  if (next && /^(?:[\s,;.]|and\b)*$/i.test(text.slice(end, end + next.start))) return { start, end: end + next.end };
  return { start, end };
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
const form = new RegExp(
  [
    String.raw`(?:(?<s1>\d+)\s*[-–—.]?\s*)?\(\s*(?<l1>${label})\s*\)`, // 1-(b), 3(k), 1- (hh), (dd)
    String.raw`(?<s2>\d+)\s*[-–—]\s*\(?\s*(?<l2>\p{L}{1,3})\s*\)?(?![\p{L}\d])`, // 1-b, 1-(b
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
    for (const word of between.matchAll(/[^\s,;.:&()[\]]+/g)) {
      if (!/^and$/i.test(word[0])) unread.push({ start: start + word.index, end: start + word.index + word[0].length });
    }
  };
  let last = 0;
  for (const match of seeAlso.matchAll(form)) {
    const section = match.groups!['s1'] ?? match.groups!['s2'];
    const end = match.index + match[0].length;
    skip(last, match.index);
    references.push({
      start: match.index,
      end,
      section: section === undefined ? null : Number(section),
      label: match.groups!['l1'] ?? match.groups!['l2']!,
      wellFormed: /^(?:\d+-)?\([^\s)]+\)$/.test(typed.slice(match.index, end)),
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
  for (const position of [parseDoubledLabel(lower), parseCountedLabel(lower)]) {
    const there = position === null || position <= 26 ? undefined : labels[position - 1];
    if (there && (parseCountedLabel(there) === position || parseDoubledLabel(there) === position)) {
      return { label: there, exists: true, fault: 'ordinal' };
    }
  }
  return { label: lower, exists: false, fault: null };
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

/** "(See also 1-(b), (c) and 3-(k))"; the empty text where there are no targets. They are written in the order given. */
export function formatSeeAlso(targets: readonly Target[], style: SeeAlsoStyle): string {
  if (targets.length === 0) return '';
  const parts = targets.map(({ section, label: name }, index) =>
    section === targets[index - 1]?.section ? `(${name})` : formatRef(section, name),
  );
  const last = parts.pop()!;
  const list =
    parts.length === 0 ? last : `${parts.join(', ')}${style.commaBeforeAnd && parts.length > 1 ? ',' : ''} and ${last}`;
  return `(${style.opening} ${list})`;
}

/** True or false where a typed see-also of three targets or more shows whether a comma stands before "and"; else null. */
export function readCommaBeforeAnd(seeAlso: string): boolean | null {
  const found = /([,;]?)\s*\band\s+(?:\d+\s*-?\s*)?\(/i.exec(seeAlso);
  return found && parseSeeAlso(seeAlso).references.length > 2 ? found[1] !== '' : null;
}
