import { formatLabel, type LabelStyle } from '../../../src/core/plan/label';
import type { Profile } from '../../../src/core/plan/profile';
import { formatRsp } from '../../../src/core/plan/rsp';
import { formatSeeAlso } from '../../../src/core/plan/see-also';
import type { Pick } from './pick';
import { aims, indicators, nationalEvents, regionalEvents, sectionTitles, topics } from './topics';

/*
 * A plan without faults, as an office writes it: activities that stand under one to five actions and refer to each
 * other, a national one for one to four Members, an umbrella action that repeats what others list, RSP references that
 * serve each milestone of an outcome once, one to three KPIs an action.
 */

interface DrawnAction {
  readonly section: number;
  readonly label: string;
  readonly title: string;
  readonly rsp: string;
  readonly kpi: string;
  readonly listings: string[];
}

interface Drawn {
  readonly actions: readonly DrawnAction[];
  readonly pick: Pick;
  readonly profile: Profile;
}

/** The rows of an annex sheet, A1 first, of a plan with so many actions. */
export function drawPlan(count: number, profile: Profile, pick: Pick): readonly (readonly string[])[] {
  const sizes = sizesOf(count, count < 20 ? 2 : pick.below(2) + 3);
  const subjects = pick.shuffled(topics);
  const references = drawReferences(count, profile, pick);
  const actions = sizes.flatMap((size, index) =>
    Array.from({ length: size }, (_, place): DrawnAction => {
      const at = sizes.slice(0, index).reduce((sum, one) => sum + one, 0) + place;
      return {
        section: index + 1,
        label: formatLabel(place + 1, profile.labels.style satisfies LabelStyle),
        title: `${pick.one(aims)} ${subjects[at % subjects.length]!}`,
        rsp: references[at]!,
        kpi: drawKpi(pick),
        listings: [],
      };
    }),
  );
  listActivities(subjects, { actions, pick, profile });
  const bullet = pick.one(['•', '➤']);
  return [
    ['Annual Work Plan (2025-2026)'],
    ...sizes.flatMap((_, index) => [
      [`${index + 1}. ${sectionTitles[index]!}`],
      [
        'Specific Actions\n(Relevance to RSP 2024-2026)',
        'Annual Work Plan for 2025-2026',
        'RSP Key Performance Indicator',
      ],
      ...actions
        .filter(({ section }) => section === index + 1)
        .map(({ label, title, rsp, listings, kpi }) => [
          `${label}) ${title}\n${rsp}`,
          listings.map((text) => `${bullet} ${text}`).join('\n'),
          kpi,
        ]),
    ]),
  ];
}

/** Most actions stand in the first section. */
function sizesOf(count: number, sections: number): readonly number[] {
  const others = Array.from({ length: sections - 1 }, (_, index) => Math.max(2, Math.floor(count / (index + 4))));
  return [count - others.reduce((sum, one) => sum + one, 0), ...others];
}

/** Each outcome in turn has its milestones shared out among the next actions; who comes after them is outside the RSP. */
function drawReferences(count: number, { rsps }: Profile, pick: Pick): readonly string[] {
  const references: string[] = [];
  for (const { id, milestones } of rsps.at(-1)!.outcomes) {
    if (references.length === count) break;
    const left = [...milestones];
    while (left.length > 0 && references.length < count) {
      const share = references.length === count - 1 ? left.length : Math.min(left.length, pick.one([1, 1, 1, 2, 3]));
      references.push(formatRsp({ outcome: id, milestones: left.splice(0, share) }));
    }
  }
  return Array.from(
    { length: count },
    (_, index) => references[index] ?? '(Office specific (not mentioned in the RSP))',
  );
}

function drawKpi(pick: Pick): string {
  const [first, ...others] = pick.shuffled(indicators).slice(0, pick.one([1, 1, 1, 2, 3]));
  return others.length === 0 ? first! : [first!, ...others].map((text, index) => `(${index + 1}) ${text}`).join('\n');
}

/** Gives each action its own activities, some of which other actions list, too. */
function listActivities(subjects: readonly string[], { actions, pick, profile }: Drawn): void {
  const umbrella = actions.at(Math.floor(actions.length / 2))!;
  const listed: { readonly text: string; readonly under: readonly DrawnAction[] }[] = [];
  actions.forEach((action, index) => {
    const topic = subjects[index % subjects.length]!;
    const texts = [
      drawRegional(topic, pick),
      ...drawMembers(profile, pick).map((members) => `${drawNational(members, pick)} ${topic} for ${members}`),
    ];
    for (const text of pick.shuffled(texts)) {
      const others = pick.shuffled(actions.filter((other) => other !== action)).slice(0, pick.one([0, 0, 1, 1, 2, 3]));
      const under = new Set([action, ...others, ...(others.length > 0 && pick.below(2) === 0 ? [umbrella] : [])]);
      listed.push({ text, under: actions.filter((one) => under.has(one)) });
    }
  });
  for (const { text, under } of listed) {
    for (const action of under) {
      const targets = under.filter((other) => other !== action);
      const seeAlso = formatSeeAlso(targets, { opening: profile.seeAlso.opening, commaBeforeAnd: false });
      action.listings.push(seeAlso === '' ? text : `${text} ${seeAlso}`);
    }
  }
}

/** One Member has a workshop, several have workshops. */
function drawNational(members: string, pick: Pick): string {
  const event = pick.one(nationalEvents).replace(/ on$/, '');
  return `${event}${members.includes(' and ') ? 's' : ''} on`;
}

function drawRegional(topic: string, pick: Pick): string {
  const [event, group] = pick.one(regionalEvents);
  return `${event} ${topic}${group}`;
}

/** For each of none to three activities the Members that it is for; no Member twice. */
function drawMembers({ members }: Profile, pick: Pick): readonly string[] {
  const left = pick.shuffled(members.map(({ names }) => names[0]!)).slice();
  return Array.from({ length: pick.below(4) }, () => {
    const some = left.splice(0, pick.one([1, 1, 1, 2, 4]));
    return some.length === 1 ? some[0]! : `${some.slice(0, -1).join(', ')} and ${some.at(-1)!}`;
  });
}
