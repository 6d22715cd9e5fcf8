import type { ReactNode } from 'react';
import type { Runner } from '../runner/runner';
import { isBusy, shownOf, type PaneState } from '../state/state';
import { CompareFold } from './CompareFold';

/** Comparing, below what else the tab has. */
export function ComparePart({
  state,
  runner,
  children,
}: {
  readonly state: PaneState;
  readonly runner: Runner;
  readonly children: ReactNode;
}) {
  return (
    <>
      {children}
      <CompareFold
        comparing={state.comparing}
        workbook={state.workbook}
        own={state.sheet ?? shownOf(state.summarize)?.result.plan.sheet ?? state.workbook?.active ?? null}
        busy={isBusy(state)}
        does={runner}
        onSelect={(sheet, at) => void runner.select(sheet, at)}
      />
    </>
  );
}
