import { groupBy } from '../../../../core/plan/group-by';
import { actionsOf } from '../../../../core/plan/model';
import { findCurrentRsp, formatYears } from '../../../../core/plan/outcomes/current-rsp';
import type { CellAddress } from '../../../../core/sheet/address';
import type { GroupRow, UnansweredKpi } from '../../../../core/summary/summary';
import type { Summarized } from '../../../../jobs/outcome';
import { count } from '../../../words';

/** What of one sort is not there. */
export interface Gap {
  readonly title: string;
  /** What was looked at, and so what the all-clear means. */
  readonly looked: string;
  /** Why it is so, or what to make of it; the empty string where the title says it. */
  readonly meaning: string;
  /** Less of a gap than the others. */
  readonly isQuiet: boolean;
  /** How many there are; milestones of an outcome are one item together. */
  readonly size: number;
  /** Names that say it all stand in one line, what has more to it in lines of their own. */
  readonly form: 'line' | 'lines';
  readonly items: readonly GapItem[];
}

export interface GapItem {
  readonly text: string;
  /** What more is to be known of it. */
  readonly note?: string;
  /** Where it stands in the plan. */
  readonly at?: CellAddress;
}

/** All that a plan can lack, those sorts first that planners look for first. `groups` are those that the plan names. */
export function listGaps(summarized: Summarized, groups: readonly GroupRow[]): readonly Gap[] {
  return [...listMembers(summarized, groups), listActions(summarized), ...listRsp(summarized), ...listKpis(summarized)];
}

function listMembers({ summary, expanded }: Summarized, groups: readonly GroupRow[]): readonly Gap[] {
  const { byCountry, gaps } = summary;
  const unexpanded = groups.filter(({ group }) => !expanded.includes(group));
  const itemsOf = (role: (typeof byCountry)[number]['role']) =>
    byCountry
      .filter((row) => row.role === role && gaps.countries.includes(row.country))
      .map(({ country, name }): GapItem => {
        const own = unexpanded.filter(({ members }) => members.includes(country)).map(({ group }) => group);
        return own.length > 0 ? { text: name, note: `(${own.join(', ')})` } : { text: name };
      });
  const sizeOf = (role: string) => byCountry.filter((row) => row.role === role).length;
  const [recipients, contributors] = [itemsOf('recipient'), itemsOf('contributor')];
  const byGroups = [...recipients, ...contributors].some(({ note }) => note !== undefined);
  return [
    {
      title: 'Members with no activity',
      looked: count(sizeOf('recipient'), 'Member'),
      meaning: byGroups
        ? 'Where a group stands in brackets, activities name that group, though none names the Member itself.'
        : '',
      isQuiet: false,
      size: recipients.length,
      form: 'line',
      items: recipients,
    },
    {
      title: 'Members that mostly give expertise, with no activity',
      looked: `${count(sizeOf('contributor'), 'Member')} of that sort`,
      meaning: 'Who mostly gives is said by the profile, and can be changed there.',
      isQuiet: true,
      size: contributors.length,
      form: 'line',
      items: contributors,
    },
  ];
}

function listActions({ summary, plan }: Summarized): Gap {
  const actions = actionsOf(plan);
  return {
    title: 'Actions with no activity',
    looked: count(actions.length, 'action'),
    meaning: '',
    isQuiet: false,
    size: summary.gaps.actions.length,
    form: 'lines',
    items: actions
      .filter(({ ref }) => summary.gaps.actions.includes(ref))
      .map(({ ref, title, titleSource }) => ({ text: ref, note: title, at: titleSource.at })),
  };
}

/** Of a plan whose profile knows no RSP of its years only what the plan itself names. */
function listRsp({ summary, plan, profile }: Summarized): readonly Gap[] {
  const { outcomes, milestones, emptyOutcomes, emptyMilestones } = summary.gaps;
  const rsp = findCurrentRsp(plan, profile);
  const ofRsp = rsp ? ` of the RSP ${formatYears(rsp)}` : ' named in the plan';
  const named = summary.byOutcome.flatMap(({ outcome, milestones: own }) =>
    outcome === null ? [] : [{ id: outcome, milestones: own }],
  );
  const looked = rsp?.outcomes ?? named;
  const known = looked.flatMap((outcome) => outcome.milestones).length;
  const without = new Set([...outcomes, ...emptyOutcomes]);
  const isApart = (milestone: string) => !without.has(outcomeOf(milestone));
  const [unserved, empty] = [milestones.filter(isApart), emptyMilestones.filter(isApart)];
  return [
    {
      title: 'Outcomes with no activity',
      looked: `${count(looked.length, 'outcome')}${ofRsp}`,
      meaning: '',
      isQuiet: false,
      size: without.size,
      form: 'line',
      items: [
        ...outcomes.map((outcome) => ({ text: outcome })),
        ...emptyOutcomes.map((outcome) => ({ text: outcome, note: servedInVain })),
      ],
    },
    {
      title: 'Milestones with no activity',
      looked: `${count(known, 'milestone')}${ofRsp}`,
      meaning: without.size > 0 ? 'Besides those of the outcomes above.' : '',
      isQuiet: false,
      size: unserved.length + empty.length,
      form: 'lines',
      items: [...byOutcome(unserved), ...byOutcome(empty).map(({ text }) => ({ text, note: servedInVain }))],
    },
  ];
}

const servedInVain = '(an action serves it, but lists nothing)';

function outcomeOf(milestone: string): string {
  return milestone.slice(0, milestone.indexOf('/'));
}

/** `1.1.3/7`, `1.1.3/8` → `1.1.3: milestones 7, 8` */
function byOutcome(milestones: readonly string[]): readonly GapItem[] {
  return [...groupBy(milestones, outcomeOf)].map(([outcome, own]) => {
    const numbers = own.map((milestone) => milestone.slice(outcome.length + 1));
    return { text: `${outcome}: milestone${numbers.length === 1 ? '' : 's'} ${numbers.join(', ')}` };
  });
}

function listKpis({ summary }: Summarized): readonly Gap[] {
  const { gaps, byKpi } = summary;
  const looked = count(byKpi.length, 'KPI');
  return kpiGaps.map(({ why, title, meaning, isQuiet }) => {
    const own = gaps.kpis.filter((kpi) => kpi.why === why);
    const items = own.map(({ kpi, actions }) => ({ text: kpi, note: `(${actions.join(', ')})` }));
    return { title, looked, meaning, isQuiet, size: own.length, form: 'lines', items };
  });
}

const kpiGaps = [
  { why: 'no-activity', title: 'KPIs with no activity under them', meaning: '', isQuiet: false },
  {
    why: 'names-nobody',
    title: 'KPIs that ask for Members where none is named',
    meaning: 'Their activities name no Member and no group, so the plan does not say whom they reach.',
    isQuiet: true,
  },
  {
    why: 'asks-other',
    title: 'KPIs that no plan can answer',
    meaning: 'They ask for results, opinions or documents, which stand in no plan: fill them in from elsewhere.',
    isQuiet: true,
  },
] as const satisfies readonly { why: UnansweredKpi['why']; title: string; meaning: string; isQuiet: boolean }[];

/** The gaps as plain text, to be pasted into a message. */
export function writeGaps(title: string, gaps: readonly Gap[]): string {
  const parts = gaps.map((gap) => {
    const head = `${gap.title}: ${gap.items.length === 0 ? `none (${gap.looked})` : sizeOf(gap)}`;
    return [head, ...gap.items.map(({ text, note }) => `- ${note === undefined ? text : `${text} ${note}`}`)].join(
      '\n',
    );
  });
  return `${[title, ...parts].join('\n\n')}\n`;
}

/** `14 of 29 Members` */
export function sizeOf({ size, looked }: Gap): string {
  return `${size} of ${looked}`;
}
