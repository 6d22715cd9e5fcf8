import type { z } from 'zod';

import type { rspSchema } from './model';
import { findBrackets } from './outcomes/brackets';
import { formatMilestones, parseMilestones } from './outcomes/milestones';

/*
 * The grammar of RSP references: "(RSP 1.1.3 - 5th milestone)", "2.2.1- 1st milestone", "RSP1.1.3" on a line of its
 * own, "(Office specific (not mentioned in the RSP))". An action serves one outcome; where its line names more, the
 * first is taken and the others are kept beside it, so that none goes unsaid.
 */

export type Rsp = z.infer<typeof rspSchema>;

/** An RSP line found in the text of an action: where it stands (start and end, zero-based, in that text) and what it says. */
export interface RspLine {
  readonly start: number;
  readonly end: number;
  /** Null where the line says that the action is outside the RSP, or where it cannot be read. */
  readonly rsp: Rsp | null;
  /** What the line names beside the first outcome, in its order. */
  readonly more: readonly Rsp[];
  readonly readable: boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Longer than any RSP line: what is so long is not looked at. */
const longest = 300;

/**
 * Finds the RSP reference: the last bracket that names an outcome (with those side by side with it), else the last
 * line that does, else what says that the action is outside the RSP. Null where there is none.
 */
export function findRspLine(text: string): RspLine | null {
  const plain = text.replace(/[（［[]/g, '(').replace(/[）］\]]/g, ')');
  const brackets = findBrackets(plain).filter(({ start, end }) => end - start <= longest);
  const lines = linesOf(plain);
  return (
    findReferences(plain, brackets) ??
    findReferences(
      plain,
      lines.flatMap((line) => ownReference(plain, line)),
    ) ??
    findStatement(plain, [...lines, ...brackets]) ??
    findUnreadable(plain, [...lines, ...brackets])
  );
}

/** The last spans that can be read and stand side by side, as one. */
function findReferences(text: string, spans: readonly Span[]): RspLine | null {
  const read = spans.map((span) => ({ ...span, references: parseReferences(text.slice(span.start, span.end)) }));
  const last = read.map(({ references }) => references !== null).lastIndexOf(true);
  if (last < 0) return null;
  let first = last;
  while (first > 0 && read[first - 1]!.references && isJoined(text.slice(read[first - 1]!.end, read[first]!.start))) {
    first -= 1;
  }
  const [rsp, ...more] = read.slice(first, last + 1).flatMap(({ references }) => references!);
  return { start: read[first]!.start, end: read[last]!.end, rsp: rsp!, more, readable: true };
}

function isJoined(between: string): boolean {
  return between.length < 20 && /^(?:[\s,;&]|and\b)*$/i.test(between);
}

const blank = String.raw`[\s\u00ad\u200b-\u200d\u2060\ufeff]`;

/** The part of a line that is an RSP reference without brackets: from "RSP 1.." to its end, or "1.1 - 2nd milestone". */
function ownReference(text: string, { start, end }: Span): readonly Span[] {
  const line = text.slice(start, end);
  const named = [...line.matchAll(/(?<![\p{L}\p{N}(])RSP(?=[\s:.]{0,5}\d)/giu)].at(-1);
  if (named && line.length - named.index <= longest) return [{ start: start + named.index, end }];
  return line.length <= longest && /^\d/.test(line) && /milestone/i.test(line) ? [{ start, end }] : [];
}

const outside = /\b(?:not|outside|without|no)\b.{0,40}\bRSP\b|\bRSP\b.{0,20}\b(?:none|n\/a|not applicable)/i;
const ownWork = /^\(?\p{Lu}.{0,60}\bspecific\b\W{0,3}$/u;

/** What says that the action is outside the RSP; with the words before the bracket, where they begin its line. */
function findStatement(text: string, spans: readonly Span[]): RspLine | null {
  const found = [...spans].reverse().find(({ start, end }) => {
    const inner = text.slice(start, end);
    return inner.length <= longest && (isStatement(inner) || (inner.startsWith('(') && ownWork.test(inner)));
  });
  if (!found) return null;
  const line = text.slice(0, found.start).lastIndexOf('\n') + 1;
  const before = text.slice(line, found.start);
  const start = before.length < 40 && /^\s*\p{Lu}.{0,60}\bspecific\s{0,3}$/u.test(before) ? line : found.start;
  return { start, end: found.end, rsp: null, more: [], readable: true };
}

/** A statement is all that its bracket or line says. */
function isStatement(inner: string): boolean {
  return /^(?:\(|not\b|outside\b|RSP\b|\p{Lu}.{0,60}\bspecific\b)/iu.test(inner) && outside.test(inner);
}

function findUnreadable(text: string, spans: readonly Span[]): RspLine | null {
  const found = [...spans].reverse().find(({ start, end }) => {
    const inner = text.slice(start, Math.min(end, start + longest));
    return /^\(\s{0,9}RSP\b/.test(inner) || /^RSP\b[\s:.]{0,5}\d/.test(inner);
  });
  return found ? { ...found, rsp: null, more: [], readable: false } : null;
}

/** "RSP 1.1.3 - 1st, 3rd to 4th milestones" → outcome 1.1.3, milestones 1, 3 and 4. Null when it cannot be read, or names several. */
export function parseRsp(inner: string): Rsp | null {
  const references = parseReferences(inner);
  return references?.length === 1 ? references[0] : null;
}

const opening = new RegExp(
  String.raw`^(?:(?:see|ref|reference|relevance)\b[.:]?(?: to)? ?)?(?:[\p{L}/]{1,6} )?(?:RSP)?[ :.]{0,3}(?:\d{4} ?[-‐-―/] ?\d{2,4}[ ,:-‐-―]{0,3})?(?:\b(?:outcomes?|outputs?|objectives?|no|nos)\b[ .:]{0,3})?$`,
  'iu',
);

/** All references of one line, in order; null where anything else stands in it. */
function parseReferences(typed: string): readonly [Rsp, ...Rsp[]] | null {
  if (typed.length > longest) return null;
  const inner = typed
    .normalize('NFKC')
    .replace(new RegExp(blank, 'g'), ' ')
    .replace(/[()]/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  const outcomes = [...inner.matchAll(/(?<![\d.])\d{1,3}(?:\.\d{1,3}){1,3}(?![.\d])/g)];
  const first = outcomes[0];
  if (!first || !opening.test(inner.slice(0, first.index))) return null;
  const references: Rsp[] = [];
  for (const [index, outcome] of outcomes.entries()) {
    const rest = inner
      .slice(outcome.index + outcome[0].length, outcomes[index + 1]?.index)
      .replace(/^[ \-‐-―:,;]{0,9}/, '')
      .replace(/(?:[ ,;&]|\band\b|\bRSP\b){1,9}$/i, '');
    const milestones = parseMilestones(rest);
    if (!milestones) return null;
    references.push({ outcome: outcome[0], milestones: [...milestones] });
  }
  return references as [Rsp, ...Rsp[]];
}

/** "(RSP 1.1.3 - 1st to 3rd milestones)"; the milestones are given in rising order. */
export function formatRsp({ outcome, milestones }: Rsp): string {
  return milestones.length === 0 ? `(RSP ${outcome})` : `(RSP ${outcome} - ${formatMilestones(milestones)})`;
}

/** The lines of a text without the white space around them; empty ones left out. */
function linesOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) => {
    const trimmed = line.trim();
    const start = index + line.length - line.trimStart().length;
    return trimmed === '' ? [] : [{ start, end: start + trimmed.length }];
  });
}
