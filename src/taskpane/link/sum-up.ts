import type { Linked } from '../../jobs/outcome';
import { count } from '../words';

/** Questions that are not answered: of those that can hold an activity back. */
export function countOpen({ asked, decisions, kept }: Linked): number {
  const left = new Set(kept.map(({ id }) => id));
  return asked.filter(({ id }) => !decisions[id] && !left.has(id)).length;
}

/** Nothing is to be asked or written. Style and advice hold nothing up. */
export function isSettled(linked: Linked): boolean {
  return linked.edits.length === 0 && !isShiftOpen(linked) && countOpen(linked) === 0;
}

function isShiftOpen({ shift }: Linked): boolean {
  return shift !== null && shift.answer === null;
}

/** The outcome in one sentence or two. */
export function sumUp(linked: Linked): string {
  const { changes, edits, counts, citing, style } = linked;
  const open = countOpen(linked);
  const kept = countKept(linked);
  const left = kept > 0 ? ` ${count(kept, 'disagreement')} left as you decided.` : '';
  if (isSettled(linked)) {
    const checked = `${count(counts.listings, 'listing')} and ${count(citing, 'see-also', 'see-also')} compared: all agree.`;
    const styled = style.length > 0 ? ` ${style.length} differ${style.length === 1 ? 's' : ''} in style only.` : '';
    return `${checked}${left}${styled}`;
  }
  const found = [
    ...(changes.length > 0 ? [`${count(changes.length, 'see-also entry', 'see-also entries')} to rewrite`] : []),
    ...(edits.length > 0 ? [`${count(edits.length, 'cell')} to write`] : []),
    ...(open > 0 ? [count(open, 'open question')] : []),
    ...(isShiftOpen(linked) ? ['one question about actions with new names'] : []),
  ];
  return `${found.join(', ')}. ${citing} of ${count(counts.listings, 'listing')} have a see-also.${left}`;
}

function countKept({ exceptions, kept }: Linked): number {
  return new Set([...exceptions.map(({ question }) => question), ...kept.map(({ id }) => id)]).size;
}
