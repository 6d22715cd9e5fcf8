import type { Activity, Plan } from '../../plan/model';
import { comparable, hash } from '../../plan/text';
import { indexPlan, mayName, readWeb, type Index } from '../web';

/*
 * What was written is known by the wordings of the activity and the words of the actions: one key for each wording, so
 * that it is known again when one listing is reworded.
 */

/** Keys of the line of an activity under an action. */
export function lineKeys(activity: Activity, action: string, index: Index): readonly string[] {
  return [...index.wordings.get(activity.id)!].map((wording) => shorten(['line', wording, wordsOf(action, index)]));
}

/** Keys of the reference to an action in the line of an activity under another. */
export function referenceKeys(activity: Activity, action: string, target: string, index: Index): readonly string[] {
  return [...index.wordings.get(activity.id)!].map((wording) =>
    shorten(['reference', wording, wordsOf(action, index), wordsOf(target, index)]),
  );
}

/** Keys of the lines and references that one reading of a plan has and an earlier one had not. */
export function addedKeys(before: Plan, after: Plan): readonly string[] {
  const known = new Set([...keysStanding(indexPlan(before))].flat());
  const added = [...keysStanding(indexPlan(after))].filter((keys) => !keys.some((key) => known.has(key)));
  return [...new Set(added.flat())];
}

/** Keys of all lines and references of which a plan could tell that they are gone: what its activities name, or should. */
export function keysInQuestion(plan: Plan): ReadonlySet<string> {
  const index = indexPlan(plan);
  const keys = plan.activities.flatMap((activity) => {
    const web = readWeb(index, activity.id);
    const named = [...new Set([...mayName(web), ...web.standings.flatMap(({ cited }) => cited)])];
    const standing = new Set(web.standings.map(({ action }) => action));
    return [
      ...named.flatMap((action) => lineKeys(activity, action, index)),
      ...[...standing].flatMap((action) => named.flatMap((target) => referenceKeys(activity, action, target, index))),
    ];
  });
  return new Set(keys);
}

function* keysStanding(index: Index): Iterable<readonly string[]> {
  for (const activity of index.activities.values()) {
    for (const id of activity.listings) {
      const { action, seeAlso } = index.listings.get(id)!;
      yield lineKeys(activity, action, index);
      for (const target of seeAlso) yield referenceKeys(activity, action, target, index);
    }
  }
}

function wordsOf(action: string, index: Index): string {
  return index.words.get(action) ?? comparable(action);
}

/** So short that a workbook can keep hundreds; two of 32 bits, so that none is taken for another. */
function shorten(parts: readonly string[]): string {
  const text = parts.join('\n');
  return `${hash(text).toString(36)}${hash([...parts].reverse().join('\n')).toString(36)}`;
}
