import type { Documents } from '../../host/host';
import { changeChecking } from '../kept/checking';
import { changeLinking } from '../kept/linking';
import type { Opened } from '../outcome';
import { shareKey } from './matters';

/**
 * Forgets answers about see-also, given and carried out, and what was to stay as it is. What was added at the planner's
 * word stays known as such.
 */
export async function forgetAnswers(
  host: Documents,
  { plan, sheets }: Opened,
  answers: readonly { readonly keys: readonly string[] }[],
): Promise<void> {
  const isOther = (kept: { readonly keys: readonly string[] }) => !answers.some((one) => shareKey(one, kept));
  await changeChecking(host, (kept) => ({ ...kept, exceptions: kept.exceptions.filter(isOther) }));
  await changeLinking(host, plan.sheet, sheets, (kept) => ({ ...kept, answers: kept.answers.filter(isOther) }));
}
