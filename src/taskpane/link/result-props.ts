import type { CellAddress } from '../../core/sheet/address';
import type { Linking as LinkingActions } from '../runner/linking';
import type { Linking } from '../state/linking';

/** What a comparison's result needs besides itself. */
export interface ResultProps {
  readonly linking: Linking;
  /** Id of the question that another tab led to; null unless one did. */
  readonly asking: string | null;
  readonly does: LinkingActions;
  /** Some tab is at work. */
  readonly busy: boolean;
  readonly onWrite: () => void;
  readonly onSelect: (sheet: string, at: CellAddress) => void;
}
