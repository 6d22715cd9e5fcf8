import type { Plan, Section } from '../../../plan/model';
import { groupBy } from '../../../plan/group-by';
import { foldSpaces } from '../../../plan/text';
import type { Source } from '../../../sheet/edit';

const period = /\b(?:19|20)\d\d(?:\s*[-–—/]\s*(?:19|20)?\d\d)?\b/g;

/** The heading of a column in one section. */
export interface ColumnHeading {
  readonly section: Section;
  readonly source: Source;
  /** Its words as they are compared: periods have laws of their own. */
  readonly words: string;
}

/** The headings of one column and how most sections write them. */
export interface HeadingColumn {
  /** Zero-based. */
  readonly column: number;
  readonly headings: readonly ColumnHeading[];
  /** The first of those that are worded as more sections word them than in any other way; null where none prevails. */
  readonly usual: ColumnHeading | null;
}

/** The columns of the header rows, left to right. A register has one header row, which all its sections share. */
export function findHeadingColumns({ layout, sections }: Plan): readonly HeadingColumn[] {
  if (layout === 'register') return [];
  const headings = sections.flatMap((section): readonly ColumnHeading[] =>
    firstInColumns(section.headers).map((source) => ({ section, source, words: wordsOf(source.text) })),
  );
  return [...groupBy(headings, ({ source }) => source.at.column)]
    .sort(([a], [b]) => a - b)
    .map(([column, own]) => ({ column, headings: own, usual: findUsual(own) }));
}

/** Without what a paste has put below: "(Relevance to the RSP 2024-2026)" in a row of its own. */
function firstInColumns(headers: readonly Source[]): readonly Source[] {
  return [...groupBy(headers, ({ at }) => at.column).values()].map(([first]) => first);
}

function wordsOf(text: string): string {
  return foldSpaces(text.replace(period, '#'));
}

function findUsual(headings: readonly ColumnHeading[]): ColumnHeading | null {
  const [most, next] = [...groupBy(headings, ({ words }) => words).values()].sort((a, b) => b.length - a.length);
  return most && most.length > 1 && most.length > (next?.length ?? 0) ? most[0] : null;
}

/** The usual heading with the period of another, where both name one. */
export function wordAs(usual: string, other: string): string {
  const own = other.match(period) ?? [];
  return (usual.match(period) ?? []).length === own.length ? usual.replace(period, () => own.shift()!) : usual;
}
