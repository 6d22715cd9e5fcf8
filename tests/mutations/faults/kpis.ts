import { actionsOf, type Action } from '../../../src/core/plan/model';
import { inAction, inKpi, insert, swap, write, type CleanPlan, type Injection } from '../injection';

/** Faults of KPIs. */
export const kpis: readonly Injection[] = [
  { rule: 'action-has-kpi', fault: 'an empty cell', inject: inAction(({ kpisCell }) => write(kpisCell, '')) },
  {
    rule: 'kpi-has-text',
    fault: 'a number with nothing behind it',
    inject: inKpi(({ source, index }) => (index === undefined ? null : write(source, ''))),
  },
  {
    rule: 'kpi-is-named-once',
    fault: 'the first one again as the last',
    inject: inKpi(({ source, index, action }) =>
      index === undefined || index > 1 ? null : insert(action.kpisCell, `\n(${action.kpis.length + 1}) ${source.text}`),
    ),
  },
  {
    rule: 'kpi-is-named-once',
    fault: 'the same on the next line',
    inject: inKpi(({ source, action }) => (action.kpis.length > 1 ? null : insert(source, `\n${source.text}`))),
  },
  {
    rule: 'kpi-numbers-are-in-sequence',
    fault: 'a number left out',
    inject: inKpi(({ index, action }) => index === action.kpis.length && index > 1 && renumber(action, index)),
  },
  {
    rule: 'kpi-is-numbered',
    fault: 'no number before the first',
    inject: inKpi(
      ({ index, action }) => index === 1 && action.kpis.length > 1 && swap(action.kpisCell, /^\(1\) ?/, ''),
    ),
  },
  {
    rule: 'kpi-is-one',
    fault: 'another one behind it on the line',
    inject: inKpi(({ source, index }) => index === undefined && insert(source, ' Number of visits')),
  },
  {
    rule: 'kpi-is-one',
    fault: 'another one behind a semicolon',
    inject: inKpi(({ source, index }) => index === undefined && insert(source, '; visits made')),
  },
  {
    rule: 'kpi-has-no-target',
    fault: 'a figure instead of it',
    inject: inKpi(({ source }) => write(source, '80 %')),
  },
  {
    rule: 'kpi-has-no-target',
    fault: 'a figure behind it',
    inject: inKpi(({ source }) => insert(source, ': 5')),
  },
  {
    rule: 'kpi-is-spelled-alike',
    fault: 'a letter less than the others have',
    inject: inKpi(({ source, text }, plan) => isCommon(text, plan) && swap(source, /(\w{5})s$/, '$1')),
  },
  ...(
    [
      ['a capital', / ([a-z])(?=\w* ?\w*$)/, (letter: string) => letter.toUpperCase()],
      ['a full stop', /$/, () => '.'],
    ] as const
  ).map(([fault, place, change]): Injection => ({
    rule: 'kpi-is-worded-alike',
    fault: `${fault} that the others do not have`,
    inject: inKpi(({ source, text }, plan) => (isCommon(text, plan) ? swapBy(source, place, change) : null)),
  })),
];

function renumber({ kpisCell }: Action, number: number) {
  return swap(kpisCell, `(${number})`, `(${number + 1})`);
}

function swapBy(source: Parameters<typeof swap>[0], place: RegExp, change: (found: string) => string) {
  const found = place.exec(source.text)?.[0];
  return found === undefined ? null : swap(source, place, change(found));
}

/** Three actions or more have it, so that the usual way is not in doubt when one differs. */
function isCommon(text: string, { plan }: CleanPlan): boolean {
  return actionsOf(plan).filter(({ kpis: own }) => own.some((kpi) => kpi.text === text)).length > 2;
}
