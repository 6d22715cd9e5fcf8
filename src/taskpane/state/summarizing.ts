import type { Published } from '../../host/host';
import type { Summarized } from '../../jobs/outcome';
import { settle } from './settle';
import { shownOf, type PaneState, type Phase, type Publishing } from './state';

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
  const isWhole = !published.isStopped;
  const written = { since: today, of: plan.sheet, isOlder: !isWhole, isWhole, expanded };
  return { ...ended, summarize: recount(summarize, { ...result, written }) };
}

/** Writing broke off: what stands is said with the fault, and known not to be whole. */
export function breakOffPublishing(state: PaneState, sentence: string, { done, of }: Publishing): PaneState {
  const shown = shownOf(state.summarize);
  const written = shown?.result.written;
  const result = shown && { ...shown.result, written: written ? { ...written, isOlder: true, isWhole: false } : null };
  const said = `${sentence} Before that, ${done} of ${of} sheets ${done === 1 ? 'was' : 'were'} written; writing again does the rest.`;
  return {
    ...state,
    publishing: null,
    summarize: { is: 'error', sentence: said, way: null, shown: shown && result && { ...shown, result } },
  };
}
