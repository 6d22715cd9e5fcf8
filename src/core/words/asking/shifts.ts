import { plural } from '../speech';

/** More names than these are not told one by one. */
const mostNames = 4;

/** The sentences about actions that were renamed by hand and whose references were not. Counts are of lines (listings). */
export const shiftWords = {
  message: (
    names: readonly { readonly from: string; readonly to: string }[],
    references: number,
    lines: number,
  ): string => {
    const told = names.slice(0, mostNames).map(({ from, to }) => `${from} is now ${to}`);
    const more = names.length > mostNames ? ` and ${names.length - mostNames} more` : '';
    return `Actions have other names than before: ${told.join(', ')}${more}. ${plural(references, 'reference')} in ${plural(lines, 'line')} still ${references === 1 ? 'uses' : 'use'} the earlier ${names.length === 1 ? 'name' : 'names'}.`;
  },
  retarget: (lines: number): string => `Write the present names in ${plural(lines, 'line')}`,
  keep: (): string => 'Leave as typed',
  evidence: (stale: number, fresh: number): string =>
    `Read by the earlier names ${plural(stale, 'line')} ${stale === 1 ? 'agrees' : 'agree'} better with where the activities stand${fresh > 0 ? `; ${plural(fresh, 'line')} already ${fresh === 1 ? 'uses' : 'use'} the present ones` : ', and none worse'}.`,
} as const;
