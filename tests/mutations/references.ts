import type { Injection } from './injection';

/** Faults of references. */
export const references: readonly Injection[] = [];
