import { mayName, type Web } from '../../web';

/*
 * How far each listing of a web names what it should, counted once: what an answer would set right then follows from
 * the counts, and the web need not be built and read again for each answer to each question.
 */

export interface Fit {
  /** Id of the listing. */
  readonly id: string;
  readonly action: string;
  /** What its see-also names, each once. */
  readonly named: ReadonlySet<string>;
  /** Whether the action would be none of the activity's without this listing. */
  readonly isAlone: boolean;
  /** How often its see-also names actions that list the activity, its own and repeated ones too. */
  readonly mentions: number;
  /** How many of the other actions it names. */
  readonly others: number;
  readonly namesOwn: boolean;
  /** The other action that it does not name, where that is one. */
  readonly lacks: string | null;
  /** How often it names each action that does not list the activity. */
  readonly unlisted: ReadonlyMap<string, number>;
}

export interface Fits {
  readonly all: readonly Fit[];
  /** Listings that name an action that does not list the activity, by that action. */
  readonly naming: ReadonlyMap<string, readonly Fit[]>;
  /** The actions that list the activity, or what it is bound to. */
  readonly places: ReadonlySet<string>;
  /** How many other actions each listing should name. */
  readonly expected: number;
}

export function readFits(web: Web): Fits {
  const names = mayName(web);
  const standingAt = new Map<string, number>();
  for (const { action } of web.standings) standingAt.set(action, (standingAt.get(action) ?? 0) + 1);
  const naming = new Map<string, Fit[]>();
  const all = web.standings.map(({ id, action, cited }): Fit => {
    const distinct = new Set(cited);
    const unlisted = new Map<string, number>();
    for (const name of cited) if (!names.has(name)) unlisted.set(name, (unlisted.get(name) ?? 0) + 1);
    const namesOwn = distinct.has(action);
    const others = distinct.size - unlisted.size - (namesOwn ? 1 : 0);
    const fit: Fit = {
      id,
      action,
      named: distinct,
      isAlone: standingAt.get(action) === 1 && !web.bound.has(action),
      mentions: cited.length - [...unlisted.values()].reduce((sum, count) => sum + count, 0),
      others,
      namesOwn,
      lacks: others === names.size - 2 ? [...names].find((name) => name !== action && !distinct.has(name))! : null,
      unlisted,
    };
    for (const name of unlisted.keys()) {
      const group = naming.get(name);
      if (group) group.push(fit);
      else naming.set(name, [fit]);
    }
    return fit;
  });
  return { all, naming, places: names, expected: names.size - 1 };
}
