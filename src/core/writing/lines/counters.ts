import { formatLabel } from '../../plan/label';
import { formatRoman } from '../../reading/lines';

/*
 * Bullets that count: 1. 2. 3., a) b) c), i. ii. iii. Where a line comes or goes the others count on, or they would
 * not be known as bullets any more.
 */

/** The bullet of the line at a position (one-based), after the fashion of one that is given. */
export type Count = (position: number, like: string) => string;

const counted = /^([\s\u200b]*\(?)(\d{1,2}|[a-z]{1,7})([.)][\s\u00a0]*)$/;

const names: readonly ((position: number) => string)[] = [
  String,
  (position) => formatLabel(position, 'doubled'),
  formatRoman,
];

/** How these bullets count on from the first; null where they do not. */
export function findCount(bullets: readonly string[]): Count | null {
  const marks = bullets.map((bullet) => counted.exec(bullet)?.[2]);
  const name = names.find((one) => marks.every((mark, index) => mark === one(index + 1)));
  if (!name || bullets.length === 0) return null;
  return (position, like) =>
    like.replace(counted, (_, before: string, __, behind: string) => before + name(position) + behind);
}
