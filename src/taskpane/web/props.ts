import type { Plan } from '../../core/plan/model';
import type { CellAddress } from '../../core/sheet/address';

export interface PlanWebProps {
  readonly plan: Plan;
  /** Shows a cell of the plan's sheet. */
  readonly onSelect: (at: CellAddress) => void;
}

export interface ActivityWebProps extends PlanWebProps {
  /** The id of one of the plan's activities. */
  readonly activity: string;
}
