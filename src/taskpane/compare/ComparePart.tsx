import type { Runner } from '../runner/runner';
import { shownOf, type PaneState } from '../state/state';
import { CompareFold } from './CompareFold';

/** Comparing, as it stands in the pane. */
export function ComparePart({
  state,
  runner,
  busy,
}: {
  readonly state: PaneState;
  readonly runner: Runner;
  readonly busy: boolean;
}) {
  return (
    <CompareFold
      comparing={state.comparing}
      workbook={state.workbook}
      own={state.sheet ?? shownOf(state.summarize)?.result.plan.sheet ?? state.workbook?.active ?? null}
      busy={busy}
      does={runner}
      onSelect={(sheet, at) => void runner.select(sheet, at)}
    />
  );
}
