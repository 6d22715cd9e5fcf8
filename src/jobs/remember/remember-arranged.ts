import { indexPlan } from '../../core/crossref/web';
import type { Plan } from '../../core/plan/model';
import type { Documents } from '../../host/host';
import { changeLinking } from '../kept/linking';
import { changeReading, loadReading, type KeptReading } from '../kept/reading';
import { withShape } from '../kept/change-reading';
import type { Opened } from '../outcome';
import { allOrNothing } from './all-or-nothing';
import { differ, type MemoryStep } from './memory-step';
import { loadRemembered } from './remembered';

/** What was kept, with the way back for `putBack`. */
export interface RememberedArranged {
  readonly step: MemoryStep;
  readonly reading: KeptReading;
}

/**
 * Keeps that actions have other names since an arrangement, whose references have followed: they are not taken for
 * renamed by hand. Where the planner has named the header row, it is known where that stands now.
 */
export async function rememberArranged(host: Documents, before: Opened, after: Opened): Promise<RememberedArranged> {
  return allOrNothing(host, async () => {
    const known = { ...(await loadRemembered(host, before)), decided: before.said.decided ?? nothingDecided };
    const { sheet } = before.plan;
    const linking = { ...known.linking, names: followNames(known.linking.names, before.plan, after.plan) };
    await changeLinking(host, sheet, before.sheets, (kept) => ({ ...kept, names: linking.names }));
    const shape = after.said.shape;
    const reading = shape
      ? await changeReading(host, (kept) => withShape(kept, sheet, shape))
      : await loadReading(host);
    return { step: differ(sheet, known, { ...known, linking }), reading };
  });
}

const nothingDecided = { same: [], apart: [] };

/** Names by words. One that was another before, by hand, waits for its references to follow and stays. */
function followNames(kept: Readonly<Record<string, string>>, before: Plan, after: Plan): Record<string, string> {
  const were = namesOf(before);
  const names = Object.entries(namesOf(after)).map(([words, name]): [string, string] => {
    const known = kept[words];
    return [words, known !== undefined && known !== were[words] ? known : name];
  });
  return Object.fromEntries(names);
}

function namesOf(plan: Plan): Record<string, string> {
  return Object.fromEntries([...indexPlan(plan).words].map(([name, words]) => [words, name]));
}
