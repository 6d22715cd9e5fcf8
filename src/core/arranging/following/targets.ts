import type { ReadTarget } from '../../plan/labels/read-targets';
import type { Action } from '../../plan/model';
import type { Names } from '../outline/outline';

/** What becomes of one reference: another name, the same, or it goes. */
export interface Followed {
  readonly read: ReadTarget;
  /** The name to write; null where the reference goes. */
  readonly name: string | null;
  /** It names no action, and stays as typed. */
  readonly isUnknown: boolean;
}

/**
 * What becomes of the references of one listing. Those to what is gone are dropped; of two that come to name one action
 * the first stays; one that comes to name the listing's own action goes.
 */
export function followTargets(
  targets: readonly ReadTarget[],
  own: { readonly before: string; readonly after: string },
  actions: ReadonlyMap<string, Action>,
  names: Names,
): readonly Followed[] {
  const first = new Map<string, string>();
  return targets.map((read): Followed => {
    const action = read.exists ? actions.get(read.target) : undefined;
    if (!action) return { read, name: read.target, isUnknown: true };
    const name = names.of(action);
    if (name === null) return { read, name, isUnknown: false };
    const isDoubled = (first.get(name) ?? read.target) !== read.target;
    if (!first.has(name)) first.set(name, read.target);
    const isOwn = name === own.after && read.target !== own.before;
    return { read, name: isDoubled || isOwn ? null : name, isUnknown: false };
  });
}
