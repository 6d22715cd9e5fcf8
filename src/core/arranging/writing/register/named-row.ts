import type { Action, Plan } from '../../../plan/model';
import type { Grid } from '../../../sheet/grid';
import type { Placed, PlacedSection } from '../../outline/outline';

/** What a row of a register is to be named by; `into` is the action that it joins. */
export interface NamedRow {
  readonly placed: Placed;
  readonly section: PlacedSection;
  readonly into: Action | null;
}

/** The register as it stands. */
export interface Saying {
  readonly grid: Grid;
  readonly plan: Plan;
}
