import { useSyncExternalStore } from 'react';
import type { Runner } from './runner/runner';
import type { PaneState } from './state/state';

/** The pane's state as it is now; the runner changes it and catches whatever fails. */
export function useJobs(runner: Runner): PaneState {
  return useSyncExternalStore(runner.subscribe, runner.read);
}
