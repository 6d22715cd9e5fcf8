import type { Injection } from './injection';

/** Faults of labels. */
export const labels: readonly Injection[] = [];
