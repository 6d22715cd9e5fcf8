import { groupTitle } from '../../../../core/summary/group-title';
import type { Summary } from '../../../../core/summary/summary';
import type { Place } from '../behind/behind';

/** A row or a column of a cross: a KPI, a Member or a group. */
export interface Side {
  /** Stays the same when other groups are counted for their Members. */
  readonly key: string;
  readonly name: string;
  /** Distinct activities. */
  readonly total: number;
}

export interface PlaceSide extends Side {
  readonly place: Place;
}

/** Members, and then groups, as the crosses have them. */
export function listPlaces({ byCountry, byGroup }: Summary): readonly PlaceSide[] {
  const members = byCountry.map(({ country, name, activities }): PlaceSide => {
    return { key: country, name, total: activities, place: { is: 'member', code: country } };
  });
  const groups = byGroup.map(({ group, activities }): PlaceSide => {
    return { key: `group ${group}`, name: groupTitle(group), total: activities, place: { is: 'group', name: group } };
  });
  return [...members, ...groups];
}

export function listKpis({ byKpi }: Summary): readonly Side[] {
  return byKpi.map(({ kpi, activities }) => ({ key: kpi, name: kpi, total: activities }));
}

/** The one asked for where it is there, or else the first of those with most activities. */
export function findSide<S extends Side>(sides: readonly S[], key: string | null): S | null {
  return sides.find((side) => side.key === key) ?? [...sides].sort((a, b) => b.total - a.total)[0] ?? null;
}
