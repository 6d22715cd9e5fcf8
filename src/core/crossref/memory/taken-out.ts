import type { Memory } from '../../plan/remembered/memory';
import type { Activity } from '../../plan/model';
import { hash } from '../../plan/text';
import { rememberingWords as words } from '../../words/remembering';
import type { Option, Question } from '../question';
import { expectedOf, type Index, type Standing, type Web } from '../web';
import { questionKeys } from './question-keys';
import { referenceKeys } from './written-keys';

/**
 * The questions about references that were written at the planner's word and are gone, though the action still lists the
 * activity: the removal is respected, and asked about once.
 */
export function askTakenOut(activity: Activity, web: Web, index: Index, memory: Memory): readonly Question[] {
  if (memory.written.size === 0 && memory.kept.size === 0) return [];
  const lacking = new Map<string, Standing[]>();
  for (const standing of web.standings) {
    const cited = new Set(standing.cited);
    for (const target of expectedOf(standing, web, index.order)) {
      if (cited.has(target)) continue;
      const others = lacking.get(target);
      if (others) others.push(standing);
      else lacking.set(target, [standing]);
    }
  }
  return [...lacking].flatMap(([target, standings]): Question[] => {
    const keys = questionKeys('taken-out', activity, target, index);
    if (keys.some((key) => memory.kept.has(key))) return [ask(activity, target, standings, web, keys, null)];
    const dayOf = ({ action }: Standing) =>
      referenceKeys(activity, action, target, index)
        .map((key) => memory.written.get(key))
        .find((day) => day !== undefined);
    const gone = standings.filter((standing) => dayOf(standing) !== undefined);
    return gone.length === 0 ? [] : [ask(activity, target, gone, web, keys, dayOf(gone[0]!)!)];
  });
}

/** `day` is when it was written; null where that is not known any more, of what is kept as it is. */
function ask(
  activity: Activity,
  target: string,
  lacking: readonly Standing[],
  { standings }: Web,
  keys: Question['keys'],
  day: string | null,
): Question {
  const option = (choice: Option['choice'], title: string, count: number): Option => ({
    choice,
    title,
    clears: choice === 'list' ? count : 0,
    lines: count,
    evidence: '',
  });
  const [from, ...others] = new Set(lacking.map(({ action }) => action));
  const returning = standings.filter(({ action, cited }) => action === target && cited.includes(from!)).length;
  return {
    about: 'taken-out',
    id: `q-${hash([...keys].sort().join('\n')).toString(36)}`,
    keys,
    activity: activity.id,
    target,
    listings: lacking.map(({ id }) => id),
    message: words.referenceTakenOut(activity.title, target, lacking.length, day),
    options: [
      option('keep', words.leaveOut(target), 0),
      ...(others.length === 0 && returning > 0
        ? [option('drop', words.leaveBothOut(target, from!, returning), returning)]
        : []),
      option('list', words.putBack(target, lacking.length), lacking.length),
    ],
    recommended: 0,
  };
}
