import type { RuleContext } from '../../src/core/linting/rule';
import { actionsOf, listingsOf, type Action, type Kpi, type Listing, type Section } from '../../src/core/plan/model';
import type { CellAddress } from '../../src/core/sheet/address';
import { applyEdits, diffGrids, foldReplacements, type Replacement, type Source } from '../../src/core/sheet/edit';
import { findCell, type Grid } from '../../src/core/sheet/grid';
import type { Pick } from './plans/pick';

/*
 * How a fault is written that the mutation run puts into clean plans. It works on the plan as read (its parts say
 * where they stand), so that one injection serves every layout; where a plan has no place for the fault it gives null
 * and another plan is tried.
 *
 *   {
 *     rule: 'reference-is-not-self',
 *     fault: 'a reference to the action it stands under',
 *     inject: inListing(({ typed, action }) => typed && write(typed.references[0]!.source, action)),
 *   }
 */

/** A plan without faults, as read, and the sheet that it stands in. */
export interface CleanPlan extends RuleContext {
  /** For messages: how it was made. */
  readonly name: string;
}

/** A plan's sheet with one fault more. */
export interface Injected {
  readonly grid: Grid;
  /** The cell where the law has to find it, in the new sheet. */
  readonly at: CellAddress;
}

export interface Injection {
  /** Id of the law that is broken. */
  readonly rule: string;
  /** What is done, in a few words that tell it from the other injections of the law. */
  readonly fault: string;
  /** Laws that speak, too, and rightly: another fault that nobody can put in without. Most often there is none. */
  readonly consequences?: readonly string[];
  /** Puts the fault in at a place that `pick` chooses; null where the plan has no such place. */
  readonly inject: (plan: CleanPlan, pick: Pick) => Injected | null;
}

/** What is written instead; the fault is in the cell of the first, or `found`. Null where this part cannot have the fault. */
export type Spoilt =
  | Replacement
  | readonly Replacement[]
  | { readonly replacements: readonly Replacement[]; readonly found: CellAddress }
  | null
  | undefined
  | false;

type Spoil<Part> = (part: Part, plan: CleanPlan, pick: Pick) => Spoilt;

/** A fault in a listing: the first, in random order, of which `spoil` makes something. */
export function inListing(spoil: Spoil<Listing>): Injection['inject'] {
  return inOneOf(({ plan }) => listingsOf(plan).map((part) => ({ part, rows: [] })), spoil);
}

/** A fault in an action: its label, title or RSP line; in a register in each of its rows. */
export function inAction(spoil: Spoil<Action>): Injection['inject'] {
  return inOneOf(({ plan }) => actionsOf(plan).map((part) => ({ part, rows: part.rows })), spoil);
}

/** A fault in a KPI statement; in a register in each row of its action. */
export function inKpi(spoil: Spoil<Kpi & { readonly action: Action }>): Injection['inject'] {
  return inOneOf(
    ({ plan }) =>
      actionsOf(plan).flatMap((action) => action.kpis.map((kpi) => ({ part: { ...kpi, action }, rows: action.rows }))),
    spoil,
  );
}

/** A fault in the heading of a section. */
export function inSection(spoil: Spoil<Section>): Injection['inject'] {
  return inOneOf(
    ({ plan }) => plan.sections.map((part) => ({ part, rows: part.actions.flatMap(({ rows }) => rows) })),
    spoil,
  );
}

/** A fault in a cell of a header row. */
export function inHeader(spoil: Spoil<Source>): Injection['inject'] {
  return inOneOf(
    ({ plan }) => plan.sections.flatMap(({ headers }) => headers.map((part) => ({ part, rows: [] }))),
    spoil,
  );
}

interface Place<Part> {
  readonly part: Part;
  /** The rows that repeat it in a register. */
  readonly rows: readonly number[];
}

function inOneOf<Part>(placesOf: (plan: CleanPlan) => readonly Place<Part>[], spoil: Spoil<Part>): Injection['inject'] {
  return (plan, pick) => {
    for (const { part, rows } of pick.shuffled(placesOf(plan))) {
      const spoilt = spoil(part, plan, pick);
      if (!spoilt) continue;
      const replacements = 'start' in spoilt ? [spoilt] : 'found' in spoilt ? spoilt.replacements : spoilt;
      const at = 'found' in spoilt ? spoilt.found : replacements[0]?.at;
      if (!at) continue;
      const repeated = plan.plan.layout === 'register' ? repeatIn(plan.grid, replacements, rows) : [];
      const grid = replaceIn(plan.grid, [...replacements, ...repeated]);
      if (diffGrids(plan.grid, grid).length > 0) return { grid, at };
    }
    return null;
  };
}

/** The same replacements in the other rows, where their cells hold the same. */
function repeatIn(grid: Grid, replacements: readonly Replacement[], rows: readonly number[]): readonly Replacement[] {
  return replacements.flatMap((replacement) =>
    rows
      .map((row) => ({ row, column: replacement.at.column }))
      .filter((at) => at.row !== replacement.at.row && textAt(grid, at) === textAt(grid, replacement.at))
      .map((at) => ({ ...replacement, at })),
  );
}

function textAt(grid: Grid, at: CellAddress): string {
  return findCell(grid, at)?.text ?? '';
}

/** The sheet after replacements that do not overlap. */
export function replaceIn(grid: Grid, replacements: readonly Replacement[]): Grid {
  return applyEdits(grid, foldReplacements(grid, replacements).edits);
}

/** Another text instead of all of a part. */
export function write({ at, start, end }: Source, text: string): Replacement {
  return { at, start, end, text };
}

/** A text put in before the character of a part with this index, or behind its last. */
export function insert({ at, start, end }: Source, text: string, index = end - start): Replacement {
  return { at, start: start + index, end: start + index, text };
}

/** Another text for the first place where `from` fits within a part; null where it fits nowhere. `$1` is a group of it. */
export function swap(source: Source, from: string | RegExp, to: string): Replacement | null {
  const { at, text } = source;
  const index = typeof from === 'string' ? text.indexOf(from) : text.search(from);
  if (index < 0) return null;
  const { length } = typeof from === 'string' ? from : from.exec(text)![0];
  const after = typeof from === 'string' ? text.replace(from, () => to) : text.replace(from, to);
  const start = source.start + index;
  return { at, start, end: start + length, text: after.slice(index, index + length + after.length - text.length) };
}
