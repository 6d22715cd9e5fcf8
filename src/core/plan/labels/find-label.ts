import { formatLabel, isNumber, parseLabel, plainLabel, type LabelStyle } from '../label';

/*
 * The label at the start of an action's text, in all the ways it is typed: a) (a) 1-(a) 1(a) a. a: "a)Upon",
 * 1.1 1.1. (1.1), with white space of any kind around it and a bracket forgotten. Letters that are Roman numerals
 * (i, ii, v, x) are letters here.
 */

export interface FoundLabel {
  /** Where the marker stands in the text, brackets and section included, zero-based; the action's words follow. */
  readonly start: number;
  readonly end: number;
  /** Lower case, look-alike letters resolved; a number without zeros before it. */
  readonly label: string;
  /** The section written before the label; null where none is. */
  readonly section: number | null;
}

/** White space, and what has no width. */
const blank = String.raw`[\s\u00ad\u200b-\u200d\u2060\ufeff]`;
const gap = `${blank}{0,9}`;

const lettered = new RegExp(
  String.raw`^(?<before>${blank}*)(?:(?<section>\d{1,2})${gap}[-‐-―.]?${gap}(?=[(（\p{L}]))?(?<open>[(（]?)${gap}(?<label>[\p{L}|]{1,4}|1{1,3})(?![\p{L}\p{M}\d])(?<close>${gap}[)）]|[.:](?!\S)|${blank}{1,9}[-‐-―](?=\s))?`,
  'u',
);

const dotted = new RegExp(
  String.raw`^(?<before>${blank}*)(?<open>[(（]?)${gap}(?:(?<section>\d{1,2})${gap}[.-]${gap})?(?<label>\d{1,3})(?![\d]|\.\d)(?<close>${gap}[)）]|[.:](?!\S))?`,
  'u',
);

/**
 * Finds the label at the start of an action's text, or in a cell that holds nothing else. `expected`, the one-based
 * position of the action in its section, decides where letters look alike ("I)" as the twelfth is l) and where a
 * spreadsheet made 1.1 of 1.10.
 */
export function findLabel(text: string, style: LabelStyle, expected?: number): FoundLabel | null {
  const pattern = style === 'numbered' ? dotted : lettered;
  const match = pattern.exec(text);
  if (!match) return null;
  const { before, section, open, label: typed, close } = match.groups!;
  const rest = text.slice(match[0].length);
  const written = { typed: typed!, isOpened: open !== '', isClosed: /[)）]$/.test(close ?? ''), mark: close ?? '' };
  const found = { ...written, hasSection: section !== undefined, rest };
  const label = style === 'numbered' ? readNumber(found, expected) : readLetters(found, style, expected);
  if (label === null) return null;
  return {
    start: before!.length,
    end: match[0].length,
    label,
    section: section === undefined ? null : Number(section),
  };
}

interface Written {
  readonly typed: string;
  readonly isOpened: boolean;
  readonly isClosed: boolean;
  /** What follows the label: a bracket, stop or colon; empty where nothing does. */
  readonly mark: string;
  readonly hasSection: boolean;
  readonly rest: string;
}

function readNumber({ typed, isOpened, isClosed, mark, hasSection, rest }: Written, expected?: number): string | null {
  const number = String(Number(typed));
  if (number === '0') return null;
  const isWhole = isBlank(rest);
  const isMarked = mark !== '' && (!isOpened || isClosed);
  // A number that only begins a sentence ("3 workshops") is no label.
  if (!isWhole && !isMarked && !(hasSection && !isOpened && startsBlank(rest))) return null;
  return expected !== undefined && `${number}0` === String(expected) ? String(expected) : number;
}

function readLetters(written: Written, style: LabelStyle, expected?: number): string | null {
  const { typed } = written;
  const wanted = expected === undefined ? null : formatLabel(expected, style);
  if (isNumber(typed) && plainLabel(typed) !== wanted) return null;
  const plain = plainLabel(typed);
  const alike = plain.replace(/I/g, 'l').toLowerCase();
  const label = alike === wanted ? alike : plain.toLowerCase();
  const isDoubled = (parseLabel(label, 'doubled') ?? 99) <= 3 * 26;
  // "ab" goes as a label, "(AP)", "eg." and "no." do not.
  const isCounted = label.length === 2 && parseLabel(label, 'counted')! <= 4 * 26 && plain === label;
  const isNext = expected !== undefined && parseLabel(label, 'counted') === expected;
  if (!isDoubled && !isCounted && !isNext) return null;
  return isMarker(written, label, isDoubled || isNext || written.isClosed) ? label : null;
}

function isMarker(
  { typed, isOpened, isClosed, mark, hasSection, rest }: Written,
  label: string,
  isSure: boolean,
): boolean {
  if (isClosed || (hasSection && isBlank(rest))) return true;
  if (!isSure) return false;
  if (mark !== '') return !isOpened;
  if (isBlank(rest) && !isOpened) return true;
  // The bracket is forgotten: "(b Upon", "b Upon". A capital letter alone may be the article or an initial.
  const next = /^[\s\u200b]{1,9}(\p{Lu}\p{Ll}+)/u.exec(rest)?.[1];
  if (next === undefined || typed !== typed.toLowerCase()) return false;
  return label !== 'a' || hasSection || isNoNounAfterA(next);
}

/** "a Upon": the article would be "an" before a vowel that is spoken as one. */
function isNoNounAfterA(word: string): boolean {
  return /^[AEIOU]/.test(word) && !/^(?:Uni|Eu|On(?:c)?e|Us[aeu]|Ut)/.test(word);
}

function isBlank(text: string): boolean {
  return /^[\s\u00ad\u200b-\u200d\u2060\ufeff]*$/.test(text);
}

function startsBlank(text: string): boolean {
  return /^[\s\u200b]/.test(text);
}
