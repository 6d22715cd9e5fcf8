import type { Grid } from '../../core/sheet/grid';
import type { ProfileFault } from '../../jobs/kept/parse-profile';

/** What a person can do, in the pane, about what stopped a job. */
export type WayOut =
  | { readonly is: 'choose-sheet'; readonly sheets: readonly string[] }
  /** No plan was recognised: the person may say where its columns are. The sheet is read once that is wanted. */
  | { readonly is: 'say-columns'; readonly grid: Grid | null }
  /** What the workbook keeps makes no sense: the person may have it forgotten. */
  | { readonly is: 'start-anew'; readonly of: 'reading' | 'checking' | 'linking' };

/** A profile that was not taken: the name of its file, and what is wrong in it. */
export interface ProfileRefused {
  readonly file: string;
  readonly faults: readonly ProfileFault[];
}
