import type { Plan } from '../../../../../src/core/plan/model';
import type { Profile } from '../../../../../src/core/plan/profile';

/*
 * A second way to count a plan, for comparison: every listing with all that counts as its own, written out as sets of
 * texts, and what is counted is how many different texts there are. Slow, and shares nothing with the tally.
 */

export interface Line {
  readonly listing: string;
  readonly activity: string;
  readonly kind: string;
  readonly ownKind: string;
  readonly section: number;
  readonly action: number;
  readonly outcome: string;
  readonly milestones: readonly string[];
  /** In small letters, without more spaces than needed and without a final stop. */
  readonly kpis: readonly string[];
  /** Names of Members and groups. */
  readonly names: readonly string[];
  readonly isFor: readonly string[];
  /** Members among those of the whole activity, where it is held for each by itself; else none. */
  readonly events: readonly string[];
}

const heldForEach = ['national', 'training', 'on-request', 'other'];

export function linesOf(plan: Plan, profile: Profile, expanded: readonly string[]): readonly Line[] {
  const lines: Line[] = [];
  let action = 0;
  for (const section of plan.sections) {
    for (const { rsp, kpis, listings } of section.actions) {
      action++;
      for (const [at, listing] of listings.entries()) {
        lines.push({
          listing: `${action}:${at}`,
          activity: listing.activity,
          kind: '',
          ownKind: listing.kind,
          section: section.number,
          action,
          outcome: rsp?.outcome ?? '(none)',
          milestones: rsp?.milestones.length ? rsp.milestones.map(String) : ['(none)'],
          kpis: kpis.map(({ text }) => text.trim().replace(/\s+/g, ' ').replace(/ ?\.$/, '').toLowerCase()),
          names: namesOf(listing, plan, profile, expanded),
          isFor: [],
          events: [],
        });
      }
    }
  }
  return lines.map((line) => {
    const same = lines.filter(({ activity }) => activity === line.activity);
    const all = same.flatMap(({ names }) => names);
    const kind = same.find(({ ownKind }) => ownKind !== 'other')?.ownKind ?? 'other';
    const isFor = line.names.length > 0 ? line.names : all.length > 0 ? all : ['(none named)'];
    const members = all.filter((name) => !name.endsWith(' (group)'));
    return { ...line, kind, isFor, events: heldForEach.includes(kind) ? members : [] };
  });
}

function namesOf(
  listing: { readonly countries: readonly string[]; readonly groups: readonly string[] },
  plan: Plan,
  profile: Profile,
  expanded: readonly string[],
): readonly string[] {
  const names: string[] = [];
  const add = (code: string) => names.push(profile.members.find((member) => member.code === code)!.names[0]!);
  for (const code of listing.countries) add(code);
  for (const group of listing.groups) {
    const { members } = profile.groups.find(({ names: [name] }) => name === group)!;
    const joined = members.filter(({ code, from }) => {
      const since = profile.members.find((member) => member.code === code)!.since;
      return Number((from ?? '1990-01').slice(0, 4)) <= plan.years.to && (since ?? 1990) <= plan.years.to;
    });
    if (!expanded.includes(group) || joined.length === 0) names.push(`${group} (group)`);
    else for (const { code } of joined) add(code);
  }
  return names;
}

export type Counts = Readonly<Record<string, number>>;

/** How many different things lines have under each heading. */
export function countUnder(
  lines: readonly Line[],
  headingsOf: (line: Line) => readonly (readonly (string | number)[])[],
  thingOf: (line: Line) => string,
): Counts {
  const things: Record<string, Set<string>> = {};
  for (const line of lines) {
    for (const heading of headingsOf(line)) (things[heading.join(' | ')] ??= new Set()).add(thingOf(line));
  }
  return Object.fromEntries(Object.entries(things).map(([heading, set]) => [heading, set.size]));
}
