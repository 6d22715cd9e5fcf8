import type { Published } from '../../../host/host';
import type { Summarized, WrittenSummary } from '../../../jobs/outcome';
import { count, sayDay } from '../../words';

/** How the sheets in the workbook stand to what is in sight. */
export interface Age {
  readonly sentence: string;
  /** Writing them anew would change them. */
  readonly isBehind: boolean;
}

/** Null where the workbook has none of ours. `outdated`: the plan was changed since it was counted. */
export function sayAge({ written, plan, sheets, expanded }: Summarized, outdated: boolean): Age | null {
  if (!written) return null;
  const day = sayDay(written.since);
  if (written.of !== plan.sheet) {
    const where = sheets.includes(written.of)
      ? `of the plan on “${written.of}”`
      : `of a plan on “${written.of}”, a sheet that is not there by that name any more`;
    return {
      sentence: `The summary sheets in this workbook, written ${day}, are ${where}. Writing puts those of “${plan.sheet}” in their place.`,
      isBehind: true,
    };
  }
  if (!written.isWhole) {
    return { sentence: `The summary sheets, begun ${day}, were not all written.`, isBehind: true };
  }
  if (written.isOlder || outdated) {
    return { sentence: `The summary sheets are older than the plan (written ${day}).`, isBehind: true };
  }
  const isSame = written.expanded.join('\n') === expanded.join('\n');
  if (!isSame) return { sentence: `The summary sheets (written ${day}) ${sayGroups(written)}.`, isBehind: true };
  return { sentence: `The summary sheets say what the plan says (written ${day}).`, isBehind: false };
}

function sayGroups({ expanded }: WrittenSummary): string {
  return expanded.length === 0
    ? 'count no group for its Members'
    : `count ${expanded.join(', ')} for their Members, and no other group`;
}

/** What came of writing, in one sentence; the names of the sheets stand behind it. */
export function sayWritten({ sheets, isStopped }: Published, of: number): string {
  if (!isStopped) return `${count(sheets.length, 'sheet')} written`;
  if (sheets.length === 0) return 'Stopped before the first sheet: all are as they were';
  const rest = of - sheets.length;
  const others = rest === 1 ? 'the other is as it was' : `the other ${rest} are as they were`;
  return `Stopped: ${sheets.length} of ${count(of, 'sheet')} ${sheets.length === 1 ? 'is' : 'are'} written, ${others}`;
}

/** What is to be known besides, as sentences. */
export function sayBesides({ pivots, left, sheets, refused = [], plain = [] }: Published): readonly string[] {
  const noPivots =
    'This Excel made no PivotTables, or not all of them: the tables hold the same counts, and the notes on the sheets say so.';
  const rows =
    left === 1
      ? 'One row that the plan does not have stays at the end of its table, because you wrote in it.'
      : `${left} rows that the plan does not have stay at the ends of their tables, because you wrote in them.`;
  const noCharts = `This Excel drew no chart of ${refused.map((title) => `“${title}”`).join(', ')}: the tables hold what it would show.`;
  const looks = `This Excel refused the colours or the page set-up of ${plain.join(', ')}; the numbers are all there.`;
  return [
    ...(!pivots && sheets.length > 0 ? [noPivots] : []),
    ...(refused.length > 0 ? [noCharts] : []),
    ...(plain.length > 0 ? [looks] : []),
    ...(left > 0 ? [rows] : []),
  ];
}
