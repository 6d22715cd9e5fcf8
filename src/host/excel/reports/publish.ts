import type { Going, Published, Report } from '../../host';
import { drawCharts } from './drawings/charts';
import { addSlicers } from './drawings/slicers';
import { isDone } from './drawings/is-done';
import { findOwnSheets } from './earlier/own-sheets';
import { addPivots } from './pivots';
import type { Offered, Place } from './place';
import { prepareSteps } from './prepare';
import { writeSteps } from './steps';
import { blocksOf, formulasOf, writeBlocks } from './sheet/write-cells';

/*
 * A sheet is ours where the report's own table stands. It is written again in place: what differs is written, our
 * PivotTable is made anew, whatever else the planner put on the sheet stays. No sheet is ever deleted, which would clear
 * Excel's undo list. A sheet is an exchange, so that it can be told of and stopped before the next, and a second one where
 * it is new, for its colours and page; formulas and pivots follow when the tables stand that they name, and then what is
 * drawn. More exchanges only for links by the thousand and tables by the megabyte.
 */

/** Writes the reports, each to its sheet. */
export async function publishReports(
  context: Excel.RequestContext,
  reports: readonly Report[],
  offered: Offered,
  going: Going = {},
): Promise<Published> {
  const written = await writeReports(context, reports, offered, offered.pivots, going);
  if (!offered.pivots || !(await isRefused(context, written.places, offered))) return draw(context, written, offered);
  // Once more without, as the notes are then to say so; what is left of the pivots goes with it.
  const again = await writeReports(context, written.reports, offered, false, {});
  const published = await draw(context, again, offered);
  return { ...published, isStopped: written.published.isStopped };
}

/** What lies over the cells; the sheets stand without it where Excel has none or refuses it. */
async function draw(
  context: Excel.RequestContext,
  { places, published }: Written,
  { drawings }: Offered,
): Promise<Published> {
  const refused = drawings
    ? await drawCharts(context, places)
    : places.flatMap(({ layout }) => layout.charts.map(({ chart }) => chart.title));
  if (drawings) await addSlicers(context, places);
  return refused.length === 0 ? published : { ...published, refused };
}

interface Written {
  /** Those that were written, if it was stopped. */
  readonly reports: readonly Report[];
  readonly places: readonly Place[];
  readonly published: Published;
}

/** Whether Excel refused a pivot; any other fault comes again with what is done then. */
async function isRefused(
  context: Excel.RequestContext,
  places: readonly Place[],
  { pages }: Offered,
): Promise<boolean> {
  if (places.every(({ layout }) => layout.pivot === null)) return false;
  addPivots(context, places, pages);
  return !(await isDone(context));
}

async function writeReports(
  context: Excel.RequestContext,
  reports: readonly Report[],
  offered: Offered,
  pivots: boolean,
  going: Going,
): Promise<Written> {
  const steps = await prepareSteps(context, reports, await findOwnSheets(context, reports, offered.pivots), pivots);
  const done = await writeSteps(context, steps, offered, going);
  const places = done.map(({ place }) => place);
  const plain = done.flatMap(({ name, isPlain }) => (isPlain ? [name] : []));
  const formulas = places.flatMap(({ sheet, layout }) => blocksOf(sheet, formulasOf(layout)));
  await writeBlocks(context, formulas);
  if (formulas.length > 0) await context.sync();
  return {
    reports: places.map(({ layout }) => layout.report),
    places,
    published: {
      sheets: done.map(({ name }) => name),
      pivots,
      isStopped: done.length < steps.length,
      left: places.reduce((sum, { layout }) => sum + layout.left, 0),
      ...(plain.length > 0 && { plain }),
    },
  };
}
