import type { RuleContext } from '../../linting/rule';
import { actionsOf } from '../../plan/model';
import { findRspLine } from '../../plan/rsp';

/**
 * Tells which outcomes an action may serve whose RSP line does not say so: those that it names and nobody can read the
 * rest, or any, where it names none or one that the RSP does not have. That the line is at fault is told by itself.
 */
export function findOutcomesInDoubt({ plan, profile }: RuleContext): (outcome: string) => boolean {
  const known = new Set(profile.rsps.flatMap(({ outcomes }) => outcomes.map(({ id }) => id)));
  const inDoubt = new Set<string>();
  let isAny = false;
  for (const { rsp, rspSource } of actionsOf(plan)) {
    if (rsp ? known.has(rsp.outcome) : isOutside(rspSource?.text)) continue;
    const named = rsp
      ? []
      : (rspSource?.text.match(/\d+(?:\.\d+){1,3}/g) ?? []).filter((outcome) => known.has(outcome));
    isAny ||= named.length === 0;
    for (const outcome of named) inDoubt.add(outcome);
  }
  return (outcome) => isAny || inDoubt.has(outcome);
}

/** Whether an RSP line without an outcome says that there is none. */
function isOutside(line: string | undefined): boolean {
  return line !== undefined && findRspLine(line)?.readable === true;
}
