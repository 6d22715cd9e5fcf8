import { formatYears } from '../plan/outcomes/current-rsp';
import type { Plan } from '../plan/model';
import type { CellAddress } from '../sheet/address';
import { reportMark, type Report, type ReportValue } from '../summary/report';
import { comparingWords as words, fateNames } from '../words/comparing/comparison';
import type { ActionMatch, ActivityMatch, ComparedActivity, Comparison } from './comparison';
import { openStandsAt } from './stands-at';

/** A plan compared, and whether it lies in the workbook that the sheet is written to, so that links can lead there. */
export interface ReportedPlan {
  readonly plan: Plan;
  readonly isHere: boolean;
}

/** The sheet “Comparison”: one row per action, then one per activity, with what became of it. */
export function layOutComparison(comparison: Comparison, before: ReportedPlan, after: ReportedPlan): Report {
  const { columns } = words;
  return {
    sheet: words.sheet,
    title: words.title(nameOf(before.plan), nameOf(after.plan)),
    note: [
      words.counts('Actions', comparison.counts.actions),
      words.counts('Activities', comparison.counts.activities),
      `${words.matching} ${words.meanings}.`,
      words.links,
    ].join('\n'),
    table: {
      name: `${reportMark}Comparison`,
      columns: [
        { title: columns.fate, width: 11 },
        { title: columns.what, width: 10 },
        { title: columns.before, width: 52 },
        { title: columns.after, width: 52 },
        { title: columns.actionsBefore, width: 16 },
        { title: columns.actionsAfter, width: 16 },
        { title: columns.alike, width: 10 },
      ],
      rows: [
        ...layOutActions(comparison.actions, before, after),
        ...layOutActivities(comparison.activities, before, after),
      ],
      key: [columns.what, columns.before, columns.after, columns.actionsBefore, columns.actionsAfter],
    },
    page: 'across',
  };
}

function layOutActions(
  matches: readonly ActionMatch[],
  before: ReportedPlan,
  after: ReportedPlan,
): readonly (readonly ReportValue[])[] {
  const [earlier, later] = [openStandsAt(before.plan), openStandsAt(after.plan)];
  return matches.map(({ fate, before: one, after: other, likeness }) => [
    fateNames[fate],
    words.what.action,
    one?.title ?? '',
    other?.title ?? '',
    one ? linkTo(one.ref, before, earlier.action(one.ref)) : '',
    other ? linkTo(other.ref, after, later.action(other.ref)) : '',
    Math.round(likeness * 100),
  ]);
}

function layOutActivities(
  matches: readonly ActivityMatch[],
  before: ReportedPlan,
  after: ReportedPlan,
): readonly (readonly ReportValue[])[] {
  const [earlier, later] = [openStandsAt(before.plan), openStandsAt(after.plan)];
  return matches.map(({ fate, before: one, after: other, likeness }) => [
    fateNames[fate],
    words.what.activity,
    one ? sayWordings(one) : '',
    other ? sayWordings(other) : '',
    one ? linkTo(one.actions.join(', '), before, earlier.activity(one.id)) : '',
    other ? linkTo(other.actions.join(', '), after, later.activity(other.id)) : '',
    Math.round(likeness * 100),
  ]);
}

function sayWordings({ wordings }: ComparedActivity): string {
  return wordings.join(words.or);
}

function linkTo(text: string, { plan, isHere }: ReportedPlan, at: CellAddress | null): ReportValue {
  return isHere && at ? { text, sheet: plan.sheet, at } : text;
}

function nameOf({ title, sheet, years }: Plan): string {
  const name = title || sheet;
  return name.includes(String(years.from)) ? name : `${name} (${formatYears(years)})`;
}
