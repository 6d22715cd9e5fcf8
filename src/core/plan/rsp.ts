import type { z } from 'zod';

import { actionsOf, type Plan, type rspSchema } from './model';
import type { Profile } from './profile';

export type Rsp = z.infer<typeof rspSchema>;

/** An RSP line found in the text of an action: where it stands (start and end, zero-based, in that text) and what it says. */
export interface RspLine {
  readonly start: number;
  readonly end: number;
  /** Null where the line says that the action is outside the RSP, or where it cannot be read. */
  readonly rsp: Rsp | null;
  readonly readable: boolean;
}

/** Finds the RSP reference: the last bracket that names an outcome or the RSP itself. Null where there is none. */
export function findRspLine(text: string): RspLine | null {
  const brackets = outerBrackets(text).reverse();
  for (const { start, end } of brackets) {
    const inner = text.slice(start + 1, text[end - 1] === ')' ? end - 1 : end);
    const rsp = parseRsp(inner);
    if (rsp) return { start, end, rsp, readable: true };
    if (/\bnot\s+mentioned\s+in\s+the\s+RSP\b|\bspecific\b/i.test(inner))
      return { start, end, rsp: null, readable: true };
    if (/^\s*RSP\b/.test(inner)) return { start, end, rsp: null, readable: false };
  }
  return null;
}

/** "RSP 1.1.3 - 1st, 3rd to 4th milestones" → outcome 1.1.3, milestones 1, 3 and 4. Null when it cannot be read. */
export function parseRsp(inner: string): Rsp | null {
  const match = /^\s*(?:RSP\s*)?(\d+(?:\.\d+){1,3})(?![.\d])\s*[-–—:,]?\s*([^]*)$/i.exec(inner);
  if (!match) return null;
  const milestones = parseMilestones(match[2]!);
  return milestones && { outcome: match[1]!, milestones };
}

function parseMilestones(text: string): number[] | null {
  const rest = text.replace(/\bmilestones?\b/gi, ' ').trim();
  if (rest === '') return [];
  const number = String.raw`\d{1,2}\s*(?:st|nd|rd|th)?`;
  const range = `${number}(?:\\s*(?:to|-|–|—)\\s*${number})?`;
  if (!new RegExp(`^${range}(?:\\s*(?:,|and|&|,\\s*and)\\s*${range})*$`, 'i').test(rest)) return null;
  const found: number[] = [];
  for (const part of rest.split(/,|\band\b|&/i).filter((piece) => piece.trim() !== '')) {
    const [from, to] = (part.match(/\d+/g) ?? []).map(Number);
    for (let milestone = from!; milestone <= (to ?? from!); milestone++) found.push(milestone);
  }
  return found;
}

/** "(RSP 1.1.3 - 1st to 3rd milestones)" */
export function formatRsp({ outcome, milestones }: Rsp): string {
  if (milestones.length === 0) return `(RSP ${outcome})`;
  const runs: string[] = [];
  for (let from = 0; from < milestones.length;) {
    let to = from;
    while (milestones[to + 1] === milestones[to]! + 1) to++;
    runs.push(
      to === from ? ordinal(milestones[from]!) : `${ordinal(milestones[from]!)} to ${ordinal(milestones[to]!)}`,
    );
    from = to + 1;
  }
  return `(RSP ${outcome} - ${runs.join(', ')} milestone${milestones.length > 1 ? 's' : ''})`;
}

function ordinal(number: number): string {
  const suffix = number % 100 >= 11 && number % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${suffix}`;
}

/** The outermost brackets of a text, in order; one that is never closed runs to the end. */
function outerBrackets(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '(' && depth++ === 0) start = index;
    else if (text[index] === ')' && depth > 0 && --depth === 0) found.push({ start, end: index + 1 });
  }
  if (depth > 0) found.push({ start, end: text.length });
  return found;
}

export type RspPeriod = Profile['rsps'][number];

/**
 * The strategic plan that the profile knows for the years of a work plan: the one that covers them all, or else
 * the one that covers their first year; null where it knows none.
 */
export function findCurrentRsp({ years }: Pick<Plan, 'years'>, { rsps }: Profile): RspPeriod | null {
  const begun = rsps.filter(({ from, to }) => from <= years.from && years.from <= to);
  return begun.find(({ to }) => years.to <= to) ?? begun[0] ?? null;
}

/** `2024-2026` */
export function formatYears({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to ? String(from) : `${from}-${to}`;
}

/** Milestones of the current strategic plan that no action serves, as `1.1.3/4`, in its order. */
export function findUnservedMilestones(plan: Plan, profile: Profile): readonly string[] {
  const served = new Set(
    actionsOf(plan).flatMap(({ rsp }) => rsp?.milestones.map((milestone) => `${rsp.outcome}/${milestone}`) ?? []),
  );
  const outcomes = findCurrentRsp(plan, profile)?.outcomes ?? [];
  return outcomes
    .flatMap(({ id, milestones }) => milestones.map((milestone) => `${id}/${milestone}`))
    .filter((milestone) => !served.has(milestone));
}
