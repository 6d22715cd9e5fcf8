import './summary.css';
import { useMemo } from 'react';
import type { CellAddress } from '../../../core/sheet/address';
import { tally } from '../../../core/summary/counting/tally';
import { expandGroups } from '../../../core/summary/expand-groups';
import type { Summarized } from '../../../jobs/outcome';
import { Fold } from '../../parts/Fold';
import { lookBehind } from './behind/behind';
import { Crosses } from './crosses/Crosses';
import { KpiByCountry } from './crosses/KpiByCountry';
import { Gaps } from './gaps/Gaps';
import { Groups } from './Groups';
import { Countries } from './tables/Countries';
import { Kpis } from './tables/Kpis';
import { Outcomes } from './tables/Outcomes';

export interface ResultProps {
  readonly summarized: Summarized;
  /** Some tab is at work. */
  readonly busy: boolean;
  /** Counts a group for its Members, or in a row of its own. */
  readonly onCount: (group: string, isCounted: boolean) => void;
  readonly onSelect: (sheet: string, at: CellAddress) => void;
}

/** All that was counted: what is missing first, then the numbers, each of which opens to what it counts. */
export function Result({ summarized, busy, onCount, onSelect }: ResultProps) {
  const { plan, profile, expanded, summary } = summarized;
  const counted = useMemo(() => lookBehind(expandGroups(plan, profile, expanded), profile), [plan, profile, expanded]);
  const asRead = useMemo(
    () => ({ groups: tally(plan, profile).byGroup, counted: lookBehind(plan, profile) }),
    [plan, profile],
  );
  const select = (at: CellAddress) => onSelect(plan.sheet, at);
  const shared = { summary, counted, onSelect: select };
  const hasActivities = summary.totals.activities > 0;
  return (
    <>
      <Gaps summarized={summarized} groups={asRead.groups} onSelect={select} />
      {asRead.groups.length > 0 && (
        <Fold openAtFirst={expanded.length > 0} title={<GroupsTitle all={asRead.groups.length} expanded={expanded} />}>
          <Groups
            groups={asRead.groups}
            counted={asRead.counted}
            summarized={summarized}
            busy={busy}
            onCount={onCount}
            onSelect={select}
          />
        </Fold>
      )}
      {hasActivities && (
        <>
          <Fold openAtFirst title={<Amount of={summary.byCountry.length}>Per country</Amount>}>
            <Countries {...shared} />
          </Fold>
          <Fold openAtFirst={false} title={<Amount of={summary.byKpi.length}>Per KPI</Amount>}>
            <Kpis {...shared} />
          </Fold>
          <Fold openAtFirst={false} title="Per outcome of the RSP">
            <Outcomes {...shared} />
          </Fold>
          <Fold openAtFirst={false} title="KPI and country">
            <KpiByCountry {...shared} />
          </Fold>
          <Crosses {...shared} />
        </>
      )}
    </>
  );
}

function Amount({ of, children }: { readonly of: number; readonly children: string }) {
  return (
    <>
      {children} <span className="amount">{of}</span>
    </>
  );
}

function GroupsTitle({ all, expanded }: { readonly all: number; readonly expanded: readonly string[] }) {
  return (
    <>
      Groups of Members <span className="amount">{all}</span>
      {expanded.length > 0 && <span className="aside"> {expanded.join(', ')} counted for Members</span>}
    </>
  );
}
