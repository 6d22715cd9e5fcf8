import type { Decision } from '../../core/crossref/question';
import { indexPlan } from '../../core/crossref/web';
import type { Documents } from '../../host/host';
import { changeChecking } from '../kept/checking';
import { changeLinking } from '../kept/linking';
import type { Linked } from '../outcome';
import { allOrNothing } from './all-or-nothing';
import { findOption, mattersOf } from './matters';
import type { Remembered } from './remembered';
import { withAnswers, withKept, type Said } from './said';

/**
 * Keeps answers in the workbook, before anything is written; null takes one back, also where it is kept as it is. What is
 * to stay as it is stands among the exceptions of the check. An answer that its question does not offer counts as none.
 * `day` is written as 2026-01-31. Gives what is remembered now, for `relink`.
 */
export async function rememberAnswers(
  host: Documents,
  linked: Linked,
  decisions: Readonly<Record<string, Decision | null>>,
  day: string,
): Promise<Remembered> {
  const matters = mattersOf(linked);
  const index = indexPlan(linked.plan);
  const said = Object.entries(decisions).flatMap(([id, decision]): Said[] => {
    const matter = matters.get(id);
    return matter ? [{ matter, option: (decision && findOption(matter, decision)) ?? null, state: 'given' }] : [];
  });
  return allOrNothing(host, async () => ({
    checking: await changeChecking(host, (kept) => withKept(kept, said, index, day)),
    linking: await changeLinking(host, linked.plan.sheet, linked.sheets, (kept) => ({
      ...kept,
      answers: [...withAnswers(kept.answers, said, index, day)],
    })),
  }));
}
