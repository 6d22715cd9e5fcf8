import { any, listFacts, type PlanFacts } from './plan/facts';

/** How much of a plan was read right. */
export interface Score {
  /** Right facts among all, 0 to 1; what was read and is not there counts as wrong. */
  readonly share: number;
  readonly facts: number;
  /** One line for each wrong fact, in the order of the plan. */
  readonly wrong: readonly string[];
}

/** Compares the facts expected with those of the plan read; null where no plan was found. */
export function scorePlan(expected: PlanFacts, read: PlanFacts | null): Score {
  const wanted = listFacts(expected);
  const got = read ? listFacts(read) : new Map<string, string>();
  const names = [...new Set([...wanted.keys(), ...got.keys()])];
  const wrong = names.filter((name) => wanted.get(name) !== any && wanted.get(name) !== got.get(name));
  return {
    share: 1 - wrong.length / names.length,
    facts: names.length,
    wrong: wrong.map((name) => `${name}: ${show(got.get(name))}, expected ${show(wanted.get(name))}`),
  };
}

function show(value: string | undefined): string {
  return value === undefined ? 'nothing' : `“${value.length > 160 ? `${value.slice(0, 160)}…` : value}”`;
}
