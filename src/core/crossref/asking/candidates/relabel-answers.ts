import { formatLabel, parseRef } from '../../../plan/label';
import { findWrittenLabel } from '../../../plan/labels/written-label';
import { reasonWords as words } from '../../../words/asking/reasons';
import type { Index } from '../../web';
import type { Candidate, Matter } from './candidate';
import { weighMoved } from './line-answers';

/*
 * The answer that an action's label is wrong: references of several activities use a name that no action has, and all
 * these activities stand under the one action that nobody calls by its present label. Or two actions have each other's
 * labels. One label written anew settles all of them, and the references stay.
 */

/** One activity is enough where the label is also out of turn in its section. */
const leastActivities = 2;

/** For each matter that a label may explain, that answer. */
export function findRelabelAnswers(matters: readonly Matter[], index: Index): ReadonlyMap<Matter, Candidate> {
  const cited = countCitations(index);
  const explained = new Map<string, { readonly from: string; readonly to: string; readonly group: Matter[] }>();
  for (const matter of matters) {
    const from = findMeant(matter);
    if (from === null) continue;
    const key = `${from} ${matter.target}`;
    const known = explained.get(key);
    if (known) known.group.push(matter);
    else explained.set(key, { from, to: matter.target, group: [matter] });
  }
  const found = new Map<Matter, Candidate>();
  for (const { group, from, to } of explained.values()) {
    const back = explained.get(`${to} ${from}`)?.group ?? [];
    if (!isLikely({ group, back, from, to }, cited, index)) continue;
    const all = [...group, ...back];
    const clears = all.reduce((sum, matter) => sum + effectOf(matter).clears, 0);
    for (const matter of group) {
      found.set(matter, {
        choice: 'relabel',
        from,
        to,
        clears,
        rewrites: matter.fits.all.length - effectOf(matter).right,
        lines: back.length > 0 ? 2 : 1,
        shared: all.length,
        weight: 3,
        reasons: [
          words.calledSo(group.length, from, to),
          ...(isInTurn(from, to, index) ? [words.inTurn(to)] : []),
          ...(back.length > 0 ? [words.calledSo(back.length, to, from)] : []),
        ],
        revision:
          from < to || back.length === 0 ? { kind: 'relabel', from, to } : { kind: 'relabel', from: to, to: from },
      });
    }
  }
  return found;
}

interface Hypothesis {
  readonly group: readonly Matter[];
  readonly back: readonly Matter[];
  readonly from: string;
  readonly to: string;
}

function isLikely({ group, back, from, to }: Hypothesis, cited: ReadonlyMap<string, number>, index: Index): boolean {
  const [own, other] = [parseRef(from), parseRef(to)];
  if (!own || !other || own.section !== other.section) return false;
  if (![from, to].every((name) => isWritten(name, index))) return false;
  const references = (matters: readonly Matter[]) => matters.reduce((sum, { citing }) => sum + citing.length, 0);
  // Who calls the action by its present label, or another by the name it is to have, contradicts.
  if ((cited.get(to) ?? 0) > references(group) || (cited.get(from) ?? 0) > references(back)) return false;
  if (index.actions.has(to)) return back.length > 0 && group.length + back.length > leastActivities;
  return group.length >= leastActivities || isInTurn(from, to, index);
}

/** False of Word's automatic numbers, which stand in no cell; true of a name that no action has yet. */
function isWritten(name: string, { actions }: Index): boolean {
  const action = actions.get(name);
  return action === undefined || findWrittenLabel(action) !== null;
}

/** The action of the one listing that does not refer to the target, where no other names that action; null elsewhere. */
function findMeant({ target, fits }: Matter): string | null {
  const silent = fits.all.filter(({ unlisted }) => !unlisted.has(target));
  const [only] = silent;
  if (!only || silent.length !== 1 || !only.isAlone) return null;
  return fits.naming.get(target)!.some(({ named }) => named.has(only.action)) ? null : only.action;
}

function effectOf(matter: Matter) {
  const silent = matter.fits.all.find(({ unlisted }) => !unlisted.has(matter.target))!;
  return weighMoved(matter)(silent);
}

/** How many listings name each action. */
function countCitations({ listings }: Index): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { seeAlso } of listings.values()) {
    for (const target of new Set(seeAlso)) counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  return counts;
}

/** Whether the name that a label is to give is the one that the row has by its place in the section. */
function isInTurn(action: string, name: string, index: Index): boolean {
  const { position } = index.actions.get(action)!;
  const label = parseRef(name)?.label;
  return (['doubled', 'counted', 'numbered'] as const).some((style) => formatLabel(position, style) === label);
}
