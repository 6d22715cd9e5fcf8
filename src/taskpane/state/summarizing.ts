import type { Published } from '../../host/host';
import type { Summarized } from '../../jobs/outcome';
import { settle } from './settle';
import { shownOf, type PaneState, type Phase } from './state';

/** Other numbers of the same reading, beneath whatever is going on. */
export function recount(phase: Phase<Summarized>, result: Summarized): Phase<Summarized> {
  return phase.is === 'idle' || !phase.shown ? phase : { ...phase, shown: { ...phase.shown, result } };
}

/** The sheets are written, all of them or those before the stop; `today` is the day, as 2026-01-31. */
export function endPublishing(
  state: PaneState,
  { published, today }: { readonly published: Published; readonly today: string },
): PaneState {
  const summarize = settle(state.summarize);
  const ended = { ...state, published, publishing: null, summarize };
  const result = shownOf(summarize)?.result;
  if (!result || published.sheets.length === 0) return ended;
  const { expanded, plan } = result;
  // Of a set that is written in part no more is known than that it is not what it should be.
  const written = { since: today, of: plan.sheet, isOlder: published.isStopped, expanded };
  return { ...ended, summarize: recount(summarize, { ...result, written }) };
}
