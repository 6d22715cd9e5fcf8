import type { CellAddress } from '../../sheet/address';
import { parseRef } from '../../plan/label';
import type { Plan } from '../../plan/model';
import { boundTo, expectedOf, indexPlan, isRight, mayName, readWeb, sortTargets, type Index } from '../web';

/*
 * One activity as a table: its listings against the actions concerned, that is, those that list it (or what it is
 * bound to) and those that its listings name. As the sheet stands, whatever is answered.
 */

/**
 * What a listing's see-also says of an action. own: the row it stands in; own-named: and its see-also names it all
 * the same. named, twice, missing: of those that it should name. stray: named, and should not be. none: rightly not.
 */
export type MapCell = 'own' | 'own-named' | 'named' | 'twice' | 'missing' | 'stray' | 'none';

/** What an action has of the activity: a line of it; a line of what it is bound to; none; or there is no such action. */
export type Lists = 'itself' | 'bound' | 'nothing' | 'no-action';

export interface MapColumn {
  readonly action: string;
  /** Null where the name cannot be read. */
  readonly section: number | null;
  readonly lists: Lists;
}

export interface MapRow {
  /** Id of the listing. */
  readonly listing: string;
  readonly action: string;
  readonly at: CellAddress;
  /** One for each column. */
  readonly cells: readonly MapCell[];
  /** Its see-also names what it should, each once, and nothing else. */
  readonly right: boolean;
}

/** The listings of an activity. A composite is shown with what it stands for, and a part with the composites. */
export interface MapGroup {
  readonly activity: string;
  readonly title: string;
  readonly is: 'itself' | 'part' | 'composite';
  readonly rows: readonly MapRow[];
}

export interface ActivityMap {
  /** In document order; names of no action last. */
  readonly columns: readonly MapColumn[];
  /** The activity itself first. */
  readonly groups: readonly [MapGroup, ...MapGroup[]];
}

/** Null where the plan has no such activity. */
export function mapActivity(plan: Plan, id: string): ActivityMap | null {
  const index = indexPlan(plan);
  const activity = index.activities.get(id);
  if (!activity) return null;
  const family = [id, ...boundTo(index, id)];
  const webs = family.map((member) => readWeb(index, member));
  const concerned = webs.flatMap((web) => [...mayName(web), ...web.standings.flatMap(({ cited }) => cited)]);
  const columns = sortTargets([...new Set(concerned)], index.order);
  const [own, ...bound] = family.map((member, at): MapGroup => {
    const web = webs[at]!;
    return {
      activity: member,
      title: index.activities.get(member)!.title,
      is: member === id ? 'itself' : activity.parts.includes(member) ? 'part' : 'composite',
      rows: web.standings.map((standing) => {
        const expected = expectedOf(standing, web, index.order);
        return {
          listing: standing.id,
          action: standing.action,
          at: index.listings.get(standing.id)!.source.at,
          cells: columns.map((column) => readCell(column, standing.action, standing.cited, expected)),
          right: isRight(standing.cited, expected),
        };
      }),
    };
  });
  const listing = new Set(webs[0]!.standings.map(({ action }) => action));
  return {
    columns: columns.map((action) => ({
      action,
      section: index.actions.get(action)?.section ?? parseRef(action)?.section ?? null,
      lists: whatItLists(action, listing, webs[0]!.bound, index),
    })),
    groups: [own!, ...bound],
  };
}

function readCell(column: string, own: string, cited: readonly string[], expected: readonly string[]): MapCell {
  const times = cited.filter((target) => target === column).length;
  if (column === own) return times > 0 ? 'own-named' : 'own';
  if (!expected.includes(column)) return times > 0 ? 'stray' : 'none';
  return times === 0 ? 'missing' : times === 1 ? 'named' : 'twice';
}

function whatItLists(action: string, listing: ReadonlySet<string>, bound: ReadonlySet<string>, index: Index): Lists {
  if (listing.has(action)) return 'itself';
  if (bound.has(action)) return 'bound';
  return index.actions.has(action) ? 'nothing' : 'no-action';
}
