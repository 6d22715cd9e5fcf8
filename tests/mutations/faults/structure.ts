import { actionsOf, type Plan, type Section } from '../../../src/core/plan/model';
import { insertRow } from './rows';
import {
  inAction,
  inHeader,
  inSection,
  insert,
  replaceIn,
  swap,
  write,
  type Injection,
  type Spoilt,
} from '../injection';

/** In the heading of a section of a plan that has several; a register has no headings of its own. */
const inOneSection = (spoil: (section: Section, plan: Plan) => Spoilt): Injection['inject'] =>
  inSection((section, { plan }) => plan.layout !== 'register' && plan.sections.length > 1 && spoil(section, plan));

const isLast = ({ number }: Section, { sections }: Plan) => number === sections.length;

/** Faults of structure. */
export const structure: readonly Injection[] = [
  {
    rule: 'plan-has-title',
    // What is told of the whole plan stands at its title, and is known by it.
    consequences: ['rsp-milestone-is-served', 'rsp-outcome-is-served'],
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
  {
    rule: 'period-is-in-order',
    consequences: ['rsp-milestone-is-served', 'rsp-outcome-is-served'],
    fault: 'the years of the title change places',
    inject: ({ plan, grid }) => {
      const spoilt = swap(plan.titleSource, '2025-2026', '2026-2025');
      return spoilt && { grid: replaceIn(grid, [spoilt]), at: spoilt.at };
    },
  },
  {
    rule: 'section-is-in-sequence',
    // All references to the section are told once.
    consequences: ['reference-has-target'],
    fault: 'the number of the last section skips one',
    inject: inOneSection(
      (section, plan) => isLast(section, plan) && swap(section.source, /^\d+/, String(section.number + 1)),
    ),
  },
  {
    rule: 'section-title-is-unique',
    fault: 'the title of the section before',
    inject: inOneSection((section, { sections }) => {
      const before = sections.find(({ number }) => number === section.number - 1);
      return before && swap(section.source, section.title, before.title);
    }),
  },
  {
    rule: 'section-has-headings',
    fault: 'the heading over the KPIs is missing',
    inject: inHeader(
      (source, { plan }) =>
        plan.layout !== 'register' && plan.sections.length > 2 && /Performance/.test(source.text) && write(source, ''),
    ),
  },
  {
    rule: 'heading-is-worded-alike',
    fault: 'a slip of typing in a heading',
    inject: inHeader(
      (source, { plan }) =>
        plan.layout !== 'register' && plan.sections.length > 2 && swap(source, 'Specific', 'Specifik'),
    ),
  },
  {
    rule: 'action-is-unique',
    fault: 'the text of the action above',
    inject: inAction((action, { plan }) => {
      const actions = actionsOf(plan);
      const above = actions[actions.indexOf(action) - 1];
      return plan.layout === 'register' || !above ? null : write(action.titleSource, above.title);
    }),
  },
  {
    rule: 'row-is-an-action',
    fault: 'a row below the last with an action’s words alone',
    inject: ({ plan, grid }) => {
      const at = { row: (grid.cells.at(-1)?.row ?? 0) + 1, column: plan.shape.columns.action ?? 0 };
      const text = 'Help partners to meet';
      return plan.layout === 'annex' ? { grid: insertRow(grid, at.row, new Map([[at.column, text]])), at } : null;
    },
  },
  {
    rule: 'cell-may-be-written',
    fault: 'a formula for a KPI',
    inject: ({ plan, grid }, pick) => {
      const { kpisCell } = pick.one(actionsOf(plan).filter(({ kpis }) => kpis.length > 0));
      const cells = grid.cells.map((cell) =>
        cell.row === kpisCell.at.row && cell.column === kpisCell.at.column
          ? ({ ...cell, hold: 'formula' } as const)
          : cell,
      );
      return { grid: { ...grid, cells }, at: kpisCell.at };
    },
  },
  {
    rule: 'cell-fits-excel',
    fault: 'an action of 33,000 characters',
    inject: inAction(
      ({ titleSource }, { plan }) =>
        plan.layout !== 'register' && insert(titleSource, ' and more of the same'.repeat(1_600)),
    ),
  },
];
