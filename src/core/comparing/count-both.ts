import { groupBy } from '../plan/group-by';
import type { Plan } from '../plan/model';
import { memberName } from '../plan/country';
import type { Profile } from '../plan/profile';
import { kpiKey } from '../plan/text';
import { countActivities, countKpis as listKpis, countUnder, type CountedActivity } from '../summary/counting/counted';
import type { ComparedCount, ComparedPlan } from './comparison';

/** Activities per Member, then per group, that either plan names, in alphabetical order of names. */
export function countCountries(before: ComparedPlan, after: ComparedPlan): readonly ComparedCount[] {
  const [earlier, later] = [countPlaces(before), countPlaces(after)];
  const countries = [...new Set([...earlier.countries.keys(), ...later.countries.keys()])];
  const groups = [...new Set([...earlier.groups.keys(), ...later.groups.keys()])];
  const nameOf = (code: string) =>
    memberName(code, isMember(code, after.profile) || !isMember(code, before.profile) ? after.profile : before.profile);
  return [
    ...countries
      .map((country): ComparedCount => ({
        name: nameOf(country),
        country,
        before: earlier.countries.get(country) ?? (isMember(country, before.profile) ? 0 : null),
        after: later.countries.get(country) ?? (isMember(country, after.profile) ? 0 : null),
      }))
      .sort(byName),
    ...groups
      .map((name): ComparedCount => ({
        name,
        before: earlier.groups.get(name) ?? (isGroup(name, before.profile) ? 0 : null),
        after: later.groups.get(name) ?? (isGroup(name, after.profile) ? 0 : null),
      }))
      .sort(byName),
  ];
}

/** Activities per KPI: those of the later plan in its order, then those of the earlier alone. */
export function countKpis(before: Plan, after: Plan): readonly ComparedCount[] {
  const [earlier, later] = [tallyKpis(before), tallyKpis(after)];
  return [...new Set([...later.keys(), ...earlier.keys()])].map((key) => ({
    name: (later.get(key) ?? earlier.get(key))!.text,
    before: earlier.get(key)?.activities ?? null,
    after: later.get(key)?.activities ?? null,
  }));
}

function tallyKpis(plan: Plan): ReadonlyMap<string, { readonly text: string; readonly activities: number }> {
  return new Map(
    listKpis(plan).map(({ text, actions }) => [kpiKey(text), { text, activities: countUnder(actions).activities }]),
  );
}

function countPlaces({ plan }: ComparedPlan) {
  const activities = countActivities(plan);
  return {
    countries: tallyBy(activities, ({ countries }) => countries),
    groups: tallyBy(activities, ({ groups }) => groups),
  };
}

function tallyBy(
  activities: readonly CountedActivity[],
  namesOf: (activity: CountedActivity) => Iterable<string>,
): ReadonlyMap<string, number> {
  const named = groupBy(
    activities.flatMap((activity) => [...namesOf(activity)]),
    (name) => name,
  );
  return new Map([...named].map(([name, same]) => [name, same.length]));
}

function isMember(code: string, { members }: Profile): boolean {
  return members.some((member) => member.code === code);
}

function isGroup(name: string, { groups }: Profile): boolean {
  return groups.some(({ names }) => names[0] === name);
}

function byName({ name: one }: ComparedCount, { name: other }: ComparedCount): number {
  return one.localeCompare(other, 'en');
}
