import type { Comparison, Fate } from '../../core/comparing/comparison';
import { shownWords } from '../../core/comparing/shown-words';
import { openStandsAt } from '../../core/comparing/stands-at';
import type { CellAddress } from '../../core/sheet/address';
import type { ComparedHere } from '../state/comparing';

export type What = 'activities' | 'actions';

/** One side of an entry: its words, the actions it is of, and the cell where it stands. */
export interface Side {
  readonly text: string;
  readonly place: string;
  /** Null where its plan does not lie in this workbook. */
  readonly cell: { readonly sheet: string; readonly at: CellAddress } | null;
}

/** An action or activity, with what became of it. */
export interface Entry {
  readonly fate: Fate;
  readonly before: Side | null;
  readonly after: Side | null;
}

/** The actions or activities of a comparison, in its order. */
export function listEntries({ compared, isHere }: ComparedHere, what: What): readonly Entry[] {
  const { before, after, comparison } = compared;
  const cellOf = (side: 'before' | 'after') => {
    const { plan } = side === 'before' ? before : after;
    const stands = openStandsAt(plan);
    return (name: string): Side['cell'] => {
      const at = what === 'actions' ? stands.action(name) : stands.activity(name);
      return isHere[side] && at ? { sheet: plan.sheet, at } : null;
    };
  };
  const [earlier, later] = [cellOf('before'), cellOf('after')];
  return sidesOf(comparison, what).map(({ fate, before: one, after: other }) => ({
    fate,
    before: one && { text: one.text, place: one.place, cell: earlier(one.name) },
    after: other && { text: other.text, place: other.place, cell: later(other.name) },
  }));
}

function sidesOf(comparison: Comparison, what: What) {
  if (what === 'actions') {
    const side = (one: Comparison['actions'][number]['before']) =>
      one && { name: one.ref, place: one.ref, text: one.title };
    return comparison.actions.map(({ fate, before, after }) => ({ fate, before: side(before), after: side(after) }));
  }
  return comparison.activities.map((match) => {
    const words = shownWords(match);
    const side = (one: typeof match.before, text: string) =>
      one && { name: one.id, place: one.actions.join(', '), text };
    return { fate: match.fate, before: side(match.before, words.before), after: side(match.after, words.after) };
  });
}
