/** Exit status: nothing blocking, blocking findings or open questions, could not do it. */
export type Status = 0 | 1 | 2;
