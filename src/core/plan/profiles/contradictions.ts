import { comparable } from '../text';
import { wordsOf } from '../places/words';
import { parseCountryCode } from '../places/world';

/*
 * What a profile may not say though each part of it is well formed: a Member twice, a name for two, a group of nobody.
 */

type Path = readonly (string | number)[];

/** Where in the profile, and why it cannot stand, in words that go behind "members.3.code: ". */
export interface Contradiction {
  readonly path: Path;
  readonly reason: string;
}

interface Place {
  readonly names: readonly string[];
}

/** What of a profile can contradict itself. */
export interface Claims {
  readonly members: readonly (Place & { readonly code: string })[];
  readonly groups: readonly (Place & { readonly members: readonly { readonly code: string }[] })[];
  readonly headings: Readonly<Record<string, readonly string[] | undefined>>;
  readonly rsps: readonly {
    readonly from: number;
    readonly to: number;
    readonly outcomes: readonly { readonly id: string; readonly milestones: readonly number[] }[];
  }[];
  readonly expectations?:
    | readonly {
        readonly id: string;
        readonly activities: { readonly groups?: readonly string[] | undefined };
      }[]
    | undefined;
}

export function findContradictions(claims: Claims): readonly Contradiction[] {
  return [
    ...findInMembers(claims),
    ...findInNames(claims),
    ...findInGroups(claims),
    ...findInHeadings(claims),
    ...findInRsps(claims),
    ...findInExpectations(claims),
  ];
}

function findInMembers({ members }: Claims): readonly Contradiction[] {
  const codes = members.map(({ code }) => code);
  return [
    ...findUnknown(codes, (at) => ['members', at, 'code']),
    ...findRepeated(codes, (code, at, first) => ({
      path: ['members', at, 'code'],
      reason: `${code} is a Member already, at members.${first}`,
    })),
  ];
}

/** A name that two own would always be read as the first. Case, accents and dashes make no other name. */
function findInNames({ members, groups }: Claims): readonly Contradiction[] {
  const owners = new Map<string, string>();
  const places: [string, Place][] = [
    ...members.map((member, at): [string, Place] => [`members.${at}`, member]),
    ...groups.map((group, at): [string, Place] => [`groups.${at}`, group]),
  ];
  return places.flatMap(([owner, { names }]) =>
    names.flatMap((name, at): Contradiction[] => {
      const path = [...owner.split('.').map((step) => (/^\d/.test(step) ? Number(step) : step)), 'names', at];
      const key = wordsOf(name)
        .map((word) => word.key.toLowerCase())
        .join(' ');
      if (key === '') return [{ path, reason: `“${name}” has no word in it` }];
      const other = owners.get(key) ?? owner;
      owners.set(key, other);
      return other === owner ? [] : [{ path, reason: `“${name}” is claimed by ${other} too` }];
    }),
  );
}

function findInGroups({ groups }: Claims): readonly Contradiction[] {
  return groups.flatMap(({ members }, group) => {
    const codes = members.map(({ code }) => code);
    return [
      ...findUnknown(codes, (at) => ['groups', group, 'members', at, 'code']),
      ...findRepeated(codes, (code, at) => ({
        path: ['groups', group, 'members', at, 'code'],
        reason: `${code} is in this group already`,
      })),
    ];
  });
}

function findInHeadings({ headings }: Claims): readonly Contradiction[] {
  const words = Object.entries(headings).flatMap(([role, all = []]) => all.map((word, at) => ({ role, word, at })));
  return [
    ...words
      .filter(({ word }) => word !== word.toLowerCase())
      .map(({ role, word, at }) => ({ path: ['headings', role, at], reason: `“${word}” must be in small letters` })),
    ...findRepeated(
      words.map(({ word }) => word),
      (word, at, first) => ({
        path: ['headings', words[at]!.role, words[at]!.at],
        reason: `“${word}” stands for the column “${words[first]!.role}” already`,
      }),
    ),
  ];
}

function findInRsps({ rsps }: Claims): readonly Contradiction[] {
  return rsps.flatMap(({ from, to, outcomes }, rsp) => [
    ...(to < from ? [{ path: ['rsps', rsp, 'to'], reason: `${to} is before the first year, ${from}` }] : []),
    ...findRepeated(
      outcomes.map(({ id }) => id),
      (id, at) => ({ path: ['rsps', rsp, 'outcomes', at, 'id'], reason: `outcome ${id} is listed already` }),
    ),
    ...outcomes.flatMap(({ milestones }, outcome) =>
      findRepeated(milestones, (milestone, at) => ({
        path: ['rsps', rsp, 'outcomes', outcome, 'milestones', at],
        reason: `milestone ${milestone} is listed already`,
      })),
    ),
  ]);
}

function findInExpectations({ expectations = [], groups }: Claims): readonly Contradiction[] {
  const known = new Set(groups.flatMap(({ names }) => names.map(comparable)));
  return [
    ...findRepeated(
      expectations.map(({ id }) => id),
      (id, at, first) => ({
        path: ['expectations', at, 'id'],
        reason: `“${id}” is the name of another already, at expectations.${first}`,
      }),
    ),
    ...expectations.flatMap(({ activities }, at): Contradiction[] => {
      const path = ['expectations', at, 'activities'];
      const lists = Object.values(activities).filter((list) => list !== undefined);
      if (lists.length === 0) return [{ path, reason: 'must say which activities: under, words, groups or kinds' }];
      return (activities.groups ?? []).flatMap((name, group) =>
        known.has(comparable(name))
          ? []
          : [{ path: [...path, 'groups', group], reason: `“${name}” is no group of this profile` }],
      );
    }),
  ];
}

function findUnknown(codes: readonly string[], pathOf: (at: number) => Path): readonly Contradiction[] {
  return codes.flatMap((code, at) =>
    // What has not the form of a code is told of by the schema.
    !/^[A-Z]{2}$/.test(code) || parseCountryCode(code) === code
      ? []
      : [{ path: pathOf(at), reason: `${code} is no country code of ISO 3166-1 (two letters, as FJ)` }],
  );
}

function findRepeated<Item>(
  items: readonly Item[],
  tell: (item: Item, at: number, first: number) => Contradiction,
): readonly Contradiction[] {
  return items.flatMap((item, at) => {
    const first = items.indexOf(item);
    return first === at ? [] : [tell(item, at, first)];
  });
}
