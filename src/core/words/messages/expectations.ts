/** What is said of activities that a profile expects under an action. */
export const expectations = {
  'activity-is-expected': ({ seen, evidence }: { seen: string; evidence: readonly string[] }) =>
    [seen, ...evidence].join(' '),
};
