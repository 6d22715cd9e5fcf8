import type { Going, Report } from '../../host';
import { naming } from '../exchange/run';
import { isDone } from './drawings/is-done';
import { heatUp } from './sheet/heat';
import { followPrintArea, setUpPage } from './sheet/page';
import type { Offered, Place } from './place';
import type { Step } from './prepare';
import { writeSheet } from './sheet/write-sheet';

/** A sheet that was written. */
export interface Done {
  readonly name: string;
  readonly place: Place;
  /** Excel refused its colours by number, or how it is printed. */
  readonly isPlain: boolean;
}

/**
 * Writes sheet by sheet. Once it is to stop, only those follow whose tables are named by sheets that are written: these
 * would not be whole without.
 */
export async function writeSteps(
  context: Excel.RequestContext,
  steps: readonly Step[],
  offered: Pick<Offered, 'pages'>,
  { onProgress, signal }: Going,
): Promise<readonly Done[]> {
  return writeNext([], 0);

  async function writeNext(done: readonly Done[], index: number): Promise<readonly Done[]> {
    const step = steps[index];
    if (!step) return done;
    if (signal?.aborted && !isNeeded(step, done)) return writeNext(done, index + 1);
    const now = [...done, await naming(step.name, writeStep(step))];
    onProgress?.(now.length, steps.length);
    await giveWay();
    return writeNext(now, index + 1);
  }

  /** Colours and page go in an exchange of their own, where there is anything of them: no printer is no reason to stop. */
  async function writeStep(step: Step): Promise<Done> {
    const place = placeOf(context, step);
    await writeSheet(context, place, step);
    await context.sync();
    if (offered.pages) await followPrintArea(context, place);
    heatUp(place, step.scales, step.down);
    if (offered.pages) setUpPage(place, step.down !== 0);
    return { name: step.name, place, isPlain: !(await isDone(context)) };
  }
}

function placeOf(context: Excel.RequestContext, { layout, name, own }: Step): Place {
  return { layout, own, sheet: own?.sheet ?? context.workbook.worksheets.add(name) };
}

function isNeeded({ layout }: Step, done: readonly Done[]): boolean {
  return done.some(({ place }) => tablesNamed(place.layout.report).has(layout.report.table.name));
}

/** The tables that a report's pivot, charts and formulas look at. */
function tablesNamed({ table, pivot, charts = [] }: Report): ReadonlySet<string> {
  const formulas = table.rows
    .flat()
    .map((value) => (typeof value === 'object' && 'formula' in value ? value.formula : ''));
  const named = formulas.flatMap((formula) =>
    [...formula.matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\[/gu)].map(([, name]) => name!),
  );
  return new Set([...named, ...(pivot ? [pivot.source] : []), ...charts.map(({ source }) => source.table)]);
}

/** Lets the pane show how far it is and hear that it is to stop. */
function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
