/** What a person reads for a severity. */
export const severityNames = { error: 'blocking', warning: 'advisory', info: 'hint' } as const;
