import { plural } from '../speech';

/** What is said of the web of one activity: which of its lines (listings) name which rows (actions). */

export const activityWebWords = {
  sumUp: (rows: number, lines: number, right: number): string => {
    if (lines === 1) {
      return `It stands in one row. ${right === 1 ? 'Its line is right.' : 'Its line is not right.'}`;
    }
    const stands = `It stands in ${plural(rows, 'row')}${rows === lines ? '' : ` with ${plural(lines, 'line')}`}.`;
    if (right === lines) return `${stands} Each line names all the others.`;
    return `${stands} ${right === 0 ? 'No line names' : `${right} of its ${lines} lines ${right === 1 ? 'names' : 'name'}`} what it should, and nothing else.`;
  },

  caption: (title: string): string => `The lines of “${title}”, and the rows that they name`,
  lines: 'Line',
  section: (section: number): string => `Section ${section}`,
  otherNames: 'Other names',

  lists: {
    head: 'Stands there?',
    itself: 'yes',
    bound: 'yes, as what belongs to it',
    nothing: 'no',
    'no-action': 'there is no such row',
  },

  group: {
    part: (title: string): string => `Part of it: “${title}”`,
    composite: (title: string): string => `It is part of: “${title}”`,
  },

  /** What each sign says of the line and the row where they cross. */
  cells: {
    own: 'its own row',
    'own-named': 'names its own row',
    named: 'names it, rightly',
    twice: 'names it more than once',
    missing: 'should name it and does not',
    stray: 'names it, and should not: it does not stand there',
    none: 'not named, rightly',
  },

  legend: 'What the signs say',
} as const;
