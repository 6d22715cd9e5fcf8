import { parseRef } from '../../plan/label';
import type { ReadTarget } from '../../plan/labels/read-targets';

/** A change of a text: characters `start` to `end` (zero-based, end exclusive) become `text`. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * What writes another action's name over a reference in its see-also: its label, and its section where that is
 * written, in the form and case that are typed.
 */
export function rename(seeAlso: string, { typed, section, label, target }: ReadTarget, name: string): readonly Part[] {
  const to = parseRef(name);
  if (!to || name === target) return [];
  const written = seeAlso.slice(typed.start, typed.end);
  const letters = /[\p{L}\d|]+(?=[^\p{L}\d|]*$)/u.exec(written);
  const digits = typed.section === null ? null : /\d+/.exec(written);
  if (!letters || (digits && digits.index === letters.index)) return [];
  const isUpper = letters[0] !== letters[0].toLowerCase() && letters[0].toLowerCase() === label;
  return [
    ...(digits && to.section !== section ? [part(typed.start + digits.index, digits[0], String(to.section))] : []),
    ...(to.label === label
      ? []
      : [part(typed.start + letters.index, letters[0], isUpper ? to.label.toUpperCase() : to.label)]),
  ];
}

/** What writes the whole name, section and all, over a reference. */
export function nameInFull({ typed: { start, end } }: ReadTarget, name: string): Part {
  return { start, end, text: name };
}

/** What takes a reference out of its list, with the comma or "and" before it or, for the first, behind it. */
export function cutOut(seeAlso: string, { typed }: ReadTarget): Part {
  const before = /(?:[\s,;]|\band)*$/i.exec(seeAlso.slice(0, typed.start))![0];
  const behind = /^(?:[\s,;]|\band\b)*/i.exec(seeAlso.slice(typed.end))![0];
  const isFirst = !/[,;]|and/i.test(before);
  return isFirst
    ? { start: typed.start, end: typed.end + behind.length, text: '' }
    : { start: typed.start - before.length, end: typed.end, text: '' };
}

export function applyParts(text: string, parts: readonly Part[]): string {
  return [...parts]
    .sort((a, b) => b.start - a.start)
    .reduce((now, { start, end, text: written }) => now.slice(0, start) + written + now.slice(end), text);
}

function part(start: number, typed: string, text: string): Part {
  return { start, end: start + typed.length, text };
}
