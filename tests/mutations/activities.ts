import type { Injection } from './injection';

/** Faults of listings and their activities. */
export const activities: readonly Injection[] = [];
