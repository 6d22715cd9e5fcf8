import type { Injection } from './injection';

/** Faults of KPIs. */
export const kpis: readonly Injection[] = [];
