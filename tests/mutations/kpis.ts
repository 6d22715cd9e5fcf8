import { actionsOf } from '../../src/core/plan/model';
import { inAction, inKpi, insert, swap, write, type CleanPlan, type Injection } from './injection';

/** Faults of KPIs. */
export const kpis: readonly Injection[] = [
  { rule: 'action-has-kpi', fault: 'an empty cell', inject: inAction(({ kpisCell }) => write(kpisCell, '')) },
  {
    rule: 'action-has-kpi',
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

function swapBy(source: Parameters<typeof swap>[0], place: RegExp, change: (found: string) => string) {
  const found = place.exec(source.text)?.[0];
  return found === undefined ? null : swap(source, place, change(found));
}

/** Three actions or more have it, so that the usual way is not in doubt when one differs. */
function isCommon(text: string, { plan }: CleanPlan): boolean {
  return actionsOf(plan).filter(({ kpis: own }) => own.some((kpi) => kpi.text === text)).length > 2;
}
