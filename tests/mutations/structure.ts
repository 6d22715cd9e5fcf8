import type { Injection } from './injection';

/** Faults of structure. */
export const structure: readonly Injection[] = [];
