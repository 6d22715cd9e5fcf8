import { plural } from '../speech';

/** What is said of the web of a plan: which rows (actions) share activities. Lines are listings. */

const activities = (count: number): string => plural(count, 'activity', 'activities');

export const planWebWords = {
  sumUp: (all: number, once: number): string => {
    if (all === 0) return 'The plan has no activities.';
    if (once === all) return `No activity stands under more than one action: each of the ${all} is in one row only.`;
    return `${all - once} of ${activities(all)} ${all - once === 1 ? 'stands' : 'stand'} under more than one action; ${once} in one row only.`;
  },

  picture: {
    actions:
      'Rows that share activities, against each other. Arrow keys go from pair to pair, Enter shows what the two share.',
    sections:
      'Sections whose rows share activities, against each other. Arrow keys go from pair to pair, Enter shows what they share.',
    hint: 'Point at a square to see which two rows it is, and click it to see what they share. The lists below say the same in words.',
    left: (count: number): string =>
      `${plural(count, 'row')} that ${count === 1 ? 'shares' : 'share'} nothing ${count === 1 ? 'is' : 'are'} left out; the lists below name them.`,
    tooMany: (count: number): string => `${count} rows share activities, too many to draw: here are their sections.`,
    /** A shade and the numbers of activities it stands for; null where it has no upper end. */
    shade: (from: number, to: number | null): string =>
      to === null ? `${from} or more` : from === to ? activities(from) : `${from} to ${to}`,
  },

  between: (one: string, other: string, count: number, of: 'actions' | 'sections'): string => {
    if (of === 'sections') {
      return one === other
        ? `Rows of section ${one} share ${activities(count)} with each other.`
        : `Sections ${one} and ${other} share ${activities(count)}.`;
    }
    if (one === other) return `${one} itself.`;
    return `${one} and ${other} share ${count === 0 ? 'nothing' : activities(count)}.`;
  },

  umbrellas: {
    title: 'Umbrella rows',
    meaning:
      'Most of what stands under them stands elsewhere too, under actions that have little to do with each other. They repeat what others announce.',
    none: 'No row gathers what other rows announce.',
    row: (lines: number, elsewhere: number, partners: number): string =>
      `shares activities with ${plural(partners, 'action')}; ${elsewhere === lines ? `all its ${lines}` : `${elsewhere} of its ${lines}`} lines stand elsewhere too.`,
  },

  alone: {
    title: 'Rows that stand alone',
    meaning: 'Nothing that stands under them stands under another action.',
    none: 'Every row with lines shares some of them.',
    row: (lines: number): string => plural(lines, 'line'),
  },

  onlyNamed: {
    title: 'Only named, never naming',
    meaning: 'Lines of other rows name them, and no line of theirs names another row.',
    none: 'Every row that others name has lines that name others.',
    row: (lines: number): string => (lines === 0 ? 'has no lines.' : `${plural(lines, 'line')} without a name.`),
  },

  empty: {
    title: 'Rows without lines',
    meaning: 'Nothing stands under them.',
    none: 'Every row has lines.',
  },

  pairs: {
    title: 'Pairs that share most',
    row: (one: string, other: string, count: number): string => `${one} and ${other}: ${activities(count)}`,
  },

  showWeb: 'Show its web',
  hideWeb: 'Hide its web',
  close: 'Close',
} as const;
