import type { LayoutDraft } from '../../jobs/layout/draft-layout';

/** Where bringing in a plan stands. A draft is in sight until it is written or put away. */
export type BringIn =
  | { readonly is: 'idle' }
  /** `what` is the document or the sheet concerned. */
  | {
      readonly is: 'busy';
      readonly doing: 'reading' | 'writing';
      readonly what: string;
      readonly draft: LayoutDraft | null;
    }
  | { readonly is: 'drafted'; readonly draft: LayoutDraft }
  /** The plan stands in this new sheet. */
  | { readonly is: 'written'; readonly sheet: string; readonly draft: null }
  | { readonly is: 'error'; readonly sentence: string; readonly draft: LayoutDraft | null };

export type BringInEvent =
  | { readonly is: 'bringing'; readonly doing: 'reading' | 'writing'; readonly what: string }
  | { readonly is: 'drafted'; readonly draft: LayoutDraft }
  | { readonly is: 'laid-out'; readonly sheet: string }
  | { readonly is: 'put-away' };

export function bringIn(now: BringIn, event: BringInEvent): BringIn {
  switch (event.is) {
    case 'bringing':
      return {
        is: 'busy',
        doing: event.doing,
        what: event.what,
        draft: event.doing === 'writing' ? draftOf(now) : null,
      };
    case 'drafted':
      return { is: 'drafted', draft: event.draft };
    case 'laid-out':
      return { is: 'written', sheet: event.sheet, draft: null };
    case 'put-away':
      return { is: 'idle' };
  }
}

export function failBringIn(now: BringIn, sentence: string): BringIn {
  return { is: 'error', sentence, draft: draftOf(now) };
}

/** A draft made from a sheet is of no use once the sheet is another; one from a document stays. */
export function outdateDraft(now: BringIn, sheet: string): BringIn {
  const opened = draftOf(now)?.opened;
  return opened && !('losses' in opened) && opened.plan.sheet === sheet ? { is: 'idle' } : now;
}

export function draftOf(now: BringIn): LayoutDraft | null {
  return now.is === 'idle' ? null : now.draft;
}
