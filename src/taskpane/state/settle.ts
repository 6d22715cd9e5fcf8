import type { Phase } from './state';

/** Back to the result in sight, where there is one. */
export function settle<Result>(phase: Phase<Result>): Phase<Result> {
  return phase.is !== 'idle' && phase.shown ? { is: 'done', shown: phase.shown } : phase;
}
