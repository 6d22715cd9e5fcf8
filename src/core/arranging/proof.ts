import type { Listing, Plan } from '../plan/model';
import type { Profile } from '../plan/profile';
import { readPlan, type Said } from '../reading/read-plan';
import type { Grid } from '../sheet/grid';
import type { Refused } from './arranged';
import { refuse } from './refuse';

/** What the sheet is to say of an action afterwards. */
export interface ExpectedAction {
  readonly name: string;
  /** Null of a new action, whose words are read as they are. */
  readonly title: string | null;
  /** The texts of its listings, in order, and the names of actions that their see-also are to have. */
  readonly listings: readonly { readonly text: string; readonly targets: readonly string[] }[];
}

export interface ExpectedSection {
  readonly number: number;
  readonly actions: readonly ExpectedAction[];
}

/** Null where the sheet says what it is to say; else what is read otherwise, as a refusal. */
export function proveRead(
  grid: Grid,
  profile: Profile,
  said: Said,
  expected: readonly ExpectedSection[],
): Refused | null {
  const plan = readPlan(grid, profile, said);
  if (!plan) return refuse('read-otherwise', 'no plan is left');
  const other = findOther(plan, expected);
  return other === null ? null : refuse('read-otherwise', other);
}

function findOther({ sections }: Plan, expected: readonly ExpectedSection[]): string | null {
  for (const [index, { number, actions }] of expected.entries()) {
    const section = sections[index];
    if (section?.number !== number) return `section ${number}`;
    for (const [at, { name, title, listings }] of actions.entries()) {
      const action = section.actions[at];
      if (action?.ref !== name || (title !== null && action.title !== title)) return name;
      const isRead = listings.length === action.listings.length && listings.every(isSame(action.listings));
      if (!isRead) return `what stands under ${name}`;
    }
    if (section.actions.length > actions.length) return section.actions[actions.length]!.ref;
  }
  return sections.length > expected.length ? `section ${sections[expected.length]!.number}` : null;
}

function isSame(found: readonly Listing[]) {
  return ({ text, targets }: ExpectedAction['listings'][number], index: number): boolean => {
    const { text: own, seeAlso } = found[index]!;
    return own === text && JSON.stringify(seeAlso) === JSON.stringify(targets);
  };
}
