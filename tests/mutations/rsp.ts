import type { Injection } from './injection';

/** Faults of RSP references. */
export const rsp: readonly Injection[] = [];
