/* What is said of two plans side by side. */

export const fateNames = {
  new: 'New',
  dropped: 'Dropped',
  kept: 'Kept',
  reworded: 'Reworded',
  moved: 'Moved',
} as const;

export const fateMeanings: Readonly<Record<keyof typeof fateNames, string>> = {
  new: 'only in the later plan',
  dropped: 'only in the earlier plan',
  kept: 'the same words, under the same actions',
  reworded: 'other words, under the same actions',
  moved: 'under other actions than before (an action: in another section), perhaps in other words',
};

export const comparingWords = {
  sheet: 'Comparison',
  title: (before: string, after: string) => `${before} and ${after} side by side`,
  what: { action: 'Action', activity: 'Activity' },
  columns: {
    fate: 'Fate',
    what: 'What',
    before: 'Before',
    after: 'After',
    actionsBefore: 'Actions before',
    actionsAfter: 'Actions after',
    alike: 'Alike (%)',
  },
  /** Between several wordings of one activity. */
  or: '\nor: ',
  counts: (what: string, counts: Readonly<Record<keyof typeof fateNames, number>>) =>
    `${what}: ${(Object.keys(fateNames) as (keyof typeof fateNames)[])
      .map((fate) => `${counts[fate]} ${fateNames[fate].toLowerCase()}`)
      .join(', ')}.`,
  matching:
    'Actions and activities are matched by their words and by where they stand, never by labels or milestone numbers.',
  meanings: (Object.keys(fateNames) as (keyof typeof fateNames)[])
    .map((fate) => `${fateNames[fate]}: ${fateMeanings[fate]}`)
    .join('; '),
  links:
    'The links lead to the cells as they stood then. This sheet does not follow the plans; it is written anew each time.',
} as const;
