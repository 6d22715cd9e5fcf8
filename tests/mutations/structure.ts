import { insertRow } from './rows';
import { inAction, inHeader, inSection, replaceIn, swap, write, type Injection } from './injection';

/** Faults of structure. */
export const structure: readonly Injection[] = [
  {
    rule: 'plan-has-title',
    fault: 'no title',
    inject: ({ plan, grid }) => {
      const rest = replaceIn(grid, [write(plan.titleSource, '')]);
      return { grid: rest, at: rest.cells[0]! };
    },
  },
  {
    rule: 'period-is-stated',
    fault: 'no years anywhere',
    inject: ({ plan, grid }) => {
      const texts = [plan.titleSource, ...plan.sections.flatMap(({ headers }) => headers)];
      const years = texts.flatMap((source) => swap(source, /\(?(?:19|20)\d\d.(?:19|20)\d\d\)?/, '') ?? []);
      const rest = replaceIn(grid, years);
      return { grid: rest, at: plan.titleSource.at };
    },
  },
  {
    rule: 'section-has-number',
    fault: 'the number 0',
    inject: inSection(({ source }) => swap(source, /^\d+/, '0')),
  },
  {
    rule: 'section-has-title',
    fault: 'a number alone',
    inject: inSection(({ source }) => swap(source, /^(\d+\.).*$/, 'Section $1')),
  },
  {
    rule: 'section-has-actions',
    fault: 'a heading and a header row with nothing below',
    inject: ({ plan, grid }) => {
      if (plan.layout !== 'annex') return null;
      const row = (grid.cells.at(-1)?.row ?? 0) + 1;
      const heading = insertRow(grid, row, new Map([[0, `${plan.sections.length + 1}. What else there is`]]));
      const header = new Map((plan.sections[0]?.headers ?? []).map(({ at, text }) => [at.column, text] as const));
      return { grid: insertRow(heading, row + 1, header), at: { row, column: 0 } };
    },
  },
  {
    rule: 'action-has-title',
    fault: 'a label alone',
    inject: inAction(({ titleSource, label }) => (label === '' ? null : write(titleSource, ''))),
  },
  {
    rule: 'section-is-unique',
    fault: 'the number of the section before',
    inject: inSection(({ source, number }, { plan }) =>
      plan.layout === 'annex' && number > 1 ? swap(source, /^\d+/, String(number - 1)) : null,
    ),
  },
  {
    rule: 'period-agrees',
    fault: 'the years of the plan before in a heading',
    inject: inHeader((header) => swap(header, '2025-2026', '2024-2025')),
  },
  {
    rule: 'rsp-period-agrees',
    fault: 'the years of the RSP before in a heading',
    inject: inHeader((header) => swap(header, '2024-2026', '2021-2023')),
  },
];
