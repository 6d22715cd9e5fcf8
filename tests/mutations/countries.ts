import type { Injection } from './injection';

/** Faults of Members. */
export const countries: readonly Injection[] = [];
