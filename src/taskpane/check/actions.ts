import type { Exception } from '../../core/linting/exceptions';
import type { CellAddress } from '../../core/sheet/address';
import type { Edit } from '../../core/sheet/edit';
import type { Answer, Finding } from '../../core/sheet/finding';
import type { Setting } from './law/severities';

/** What the planner can do from the findings. A promise is kept once the plan has been checked again. */
export interface CheckActions {
  readonly select: (at: CellAddress) => void;
  readonly mend: (edits: readonly Edit[]) => Promise<void>;
  /** Lets a fault stand; the reason may be empty. */
  readonly ignore: (finding: Finding, reason: string) => Promise<void>;
  readonly withdraw: (exceptions: readonly Exception[]) => Promise<void>;
  /** Null gives a law its own severity again. */
  readonly setRule: (rule: string, setting: Setting | null) => Promise<void>;
  /** Whether two wordings are one activity. */
  readonly decide: (words: readonly [string, string], decision: 'same' | 'apart') => Promise<void>;
  /** Goes to a question under See also, and gives it an answer; null gives none. */
  readonly answer: (question: string, answer: Answer | null) => Promise<void>;
}
