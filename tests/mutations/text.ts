import type { Injection } from './injection';

/** Faults of text. */
export const text: readonly Injection[] = [];
