import { mapActivity } from '../../src/core/crossref/map/activity-map';
import { mapPlan } from '../../src/core/crossref/map/plan-map';
import { findRemarkable } from '../../src/core/crossref/map/standing';
import { diagnose } from '../../src/core/crossref/diagnose';
import { isRight } from '../../src/core/crossref/web';
import { actionsOf, listingsOf, type Plan } from '../../src/core/plan/model';
import { openFileHost } from '../../src/host/file/file-host';
import { link } from '../../src/jobs/link';
import { describeWithRealPlans, readRealPlan, type RealPlan } from '../shared-plans';

const both = ['rocb-awp-2018-2019', 'rocb-awp-2025-2026'] as const;
const open = async (plan: RealPlan) => link(await openFileHost(readRealPlan(plan), `${plan}.xlsx`), {});

describeWithRealPlans('the web of the real plans', () => {
  test.each(both)('%s: what two actions share is what one finds by asking every pair', async (name) => {
    const { plan } = await open(name);
    const map = mapPlan(plan);
    const actions = actionsOf(plan);
    const places = readPlaces(plan);
    const asked = actions.flatMap((one, row) =>
      actions.slice(row + 1).flatMap((other) => {
        const shared = [...places].filter(
          ([, [listing, meaning]]) =>
            (listing.has(one.ref) && meaning.has(other.ref)) || (listing.has(other.ref) && meaning.has(one.ref)),
        );
        return shared.length > 0 ? [[one.ref, other.ref, shared.map(([id]) => id)]] : [];
      }),
    );
    const { rows } = map;
    expect(map.pairs.map(({ rows: [a, b], activities }) => [rows[a]!.action, rows[b]!.action, activities])).toEqual(
      asked,
    );
  });

  test.each(both)('%s: the lines that stand elsewhere too are those that should name an action', async (name) => {
    const { plan, profile } = await open(name);
    const { expected } = diagnose(plan, profile);
    expect(mapPlan(plan).rows.map(({ elsewhere }) => elsewhere)).toEqual(
      actionsOf(plan).map(({ listings }) => listings.filter(({ id }) => expected.get(id)!.length > 0).length),
    );
  });

  test.each(both)('%s: the lines that are right in the maps of their activities are right', async (name) => {
    const { plan, profile } = await open(name);
    const { expected } = diagnose(plan, profile);
    const own = plan.activities.flatMap(({ id }) => mapActivity(plan, id)!.groups[0].rows);
    const right = new Map(own.map((row) => [row.listing, row.right]));
    const faults = new Set(['own-named', 'twice', 'missing', 'stray']);
    expect(own.filter((row) => row.right === row.cells.some((cell) => faults.has(cell)))).toEqual([]);
    expect(listingsOf(plan).map(({ id }) => right.get(id))).toEqual(
      listingsOf(plan).map(({ id, seeAlso }) => isRight(seeAlso, expected.get(id)!)),
    );
  });

  test.each([
    ['rocb-awp-2018-2019', ['1-(y)', '1-(z)']],
    ['rocb-awp-2025-2026', ['1-(hh)', '1-(ii)', '3-(k)']],
  ] as const)('%s: the umbrella rows are those that a planner would call so', async (name, umbrellas) => {
    const { plan } = await open(name);
    expect(findRemarkable(mapPlan(plan)).umbrellas.map(({ action }) => action)).toEqual(umbrellas);
  });
});

/** For each activity the actions that list it, and those that list it or a composite of it. */
function readPlaces(plan: Plan): ReadonlyMap<string, readonly [listing: Set<string>, meaning: Set<string>]> {
  const listing = (...ids: string[]) =>
    new Set(listingsOf(plan).flatMap(({ activity, action }) => (ids.includes(activity) ? [action] : [])));
  return new Map(
    plan.activities.map(({ id }) => {
      const composites = plan.activities.filter(({ parts }) => parts.includes(id)).map((composite) => composite.id);
      return [id, [listing(id), listing(id, ...composites)]];
    }),
  );
}
