import type { Decisions } from '../../core/crossref/question';
import type { CellAddress } from '../../core/sheet/address';
import type { LinkAsk } from '../../jobs/ask';
import type { Linked } from '../../jobs/outcome';

/** What a person says of the see-also of the plan in sight. */
export interface Linking {
  /** Answers given here; an answer can be changed until it is written. Those given earlier are in the result. */
  readonly decisions: Decisions;
  /** Ids of the activities, questions and listings whose changes the person does not want written. */
  readonly leftOut: ReadonlySet<string>;
  /** Ids of the listings whose see-also is to be written in the plan's style, though it names what it should. */
  readonly inStyle: ReadonlySet<string>;
  /** Of the cells to be written those of which a part is formatted unlike the rest. */
  readonly formatted: readonly CellAddress[];
}

export const notLinked: Linking = { decisions: {}, leftOut: new Set(), inStyle: new Set(), formatted: [] };

/** What the person has put together from what could be written. */
export function chosenIn({ decisions, leftOut, inStyle }: Linking, { style }: Linked): LinkAsk {
  const plain = style.filter(({ listing }) => !inStyle.has(listing));
  const isStyled = inStyle.size > 0;
  return {
    decisions,
    inStyle: isStyled,
    leaveOut: isStyled ? new Set([...leftOut, ...plain.map(({ listing }) => listing)]) : leftOut,
  };
}

/** Answers that change no cell hold on, and those of activities that were left out; the others are carried out. */
export function decisionsLeft({ decisions, leftOut }: Linking, linked: Linked): Decisions {
  const all = [...linked.asked, ...linked.expectations];
  const activityOf = new Map(all.map(({ id, activity }) => [id, activity]));
  const isLeft = (id: string) => leftOut.has(id) || leftOut.has(activityOf.get(id) ?? '');
  return Object.fromEntries(
    Object.entries(decisions).filter(([id, decision]) => decision.choice === 'keep' || isLeft(id)),
  );
}
