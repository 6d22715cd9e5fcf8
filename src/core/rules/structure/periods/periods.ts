import type { Plan } from '../../../plan/model';
import type { Source } from '../../../sheet/edit';
import type { ProposedFix } from '../../../linting/rule';

/** A period as written in a title or heading: "2025 - 2026". */
export interface WrittenPeriod {
  readonly place: Source;
  readonly from: number;
  readonly to: number;
  /** What stands between the years. */
  readonly between: string;
  /** Whether it is the period of the strategic plan. */
  readonly isRsp: boolean;
}

const period = /\b((?:19|20)\d\d)(\s*[-–—/]\s*)((?:19|20)\d\d)\b/g;

/** The periods in a text, in its order. */
export function findPeriods(source: Source): readonly WrittenPeriod[] {
  return [...source.text.matchAll(period)].map((match) => {
    const start = source.start + match.index;
    return {
      place: { at: source.at, start, end: start + match[0].length, text: match[0] },
      from: Number(match[1]),
      to: Number(match[3]),
      between: match[2]!,
      isRsp: /\bRSP\b|strategic plan/i.test(source.text.slice(0, match.index)),
    };
  });
}

/** Those of the header rows of all sections. */
export function findHeadingPeriods({ sections }: Plan): readonly WrittenPeriod[] {
  return sections.flatMap(({ headers }) => headers).flatMap(findPeriods);
}

/** Not safe: the heading may be right and the title wrong. */
export function writePeriod({ place, between }: WrittenPeriod, from: number, to: number): ProposedFix {
  const { at, start, end } = place;
  return {
    title: { id: 'write-period', values: { expected: from === to ? String(from) : `${from}-${to}` } },
    replacements: [{ at, start, end, text: from === to ? String(from) : `${from}${between}${to}` }],
  };
}
