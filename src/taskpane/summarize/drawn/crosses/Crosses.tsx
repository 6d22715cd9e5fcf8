import type { CellAddress } from '../../../../core/sheet/address';
import type { Summary } from '../../../../core/summary/summary';
import { Fold } from '../../../parts/Fold';
import { serves, type Counted } from '../behind/behind';
import { HeatTable } from './HeatTable';
import { sayKind } from './say-kind';
import { listPlaces } from './sides';

/** Two things at once, in tables small enough for a pane. */
export function Crosses({
  summary,
  counted,
  onSelect,
}: {
  readonly summary: Summary;
  readonly counted: Counted;
  readonly onSelect: (at: CellAddress) => void;
}) {
  const { byOutcome, byKind, crosses } = summary;
  const { countryByKind, outcomeByMilestone, kindBySection } = crosses;
  const kinds = byKind.map(({ kind }) => sayKind(kind));
  const places = listPlaces(summary);
  const hasOutcomes = byOutcome.some(({ outcome }) => outcome !== null);
  return (
    <>
      <Fold openAtFirst={false} title="Country and kind">
        <p className="aside">How many activities of each kind name a Member or group. {keys}</p>
        <HeatTable
          caption="Activities by country and kind"
          head="Member or group"
          many="Members and groups"
          rows={countryByKind.rows}
          columns={kinds}
          counts={countryByKind.counts}
          isTurned
          lookUp={(row, column) =>
            counted.activities({ place: places[row]!.place, kind: countryByKind.columns[column]! })
          }
          onSelect={onSelect}
        />
      </Fold>
      {hasOutcomes && (
        <Fold openAtFirst={false} title="Outcome and milestone">
          <p className="aside">
            How many activities serve a milestone. An activity counts for each milestone of each of its actions. {keys}
          </p>
          <HeatTable
            caption="Activities by outcome and milestone"
            head="Outcome"
            many="Outcomes"
            rows={byOutcome.map(({ outcome }) => outcome ?? 'Outside the RSP')}
            columns={outcomeByMilestone.columns}
            counts={outcomeByMilestone.counts}
            isTurned={false}
            lookUp={(row, column) =>
              counted.activities({
                under: serves(byOutcome[row]!.outcome, outcomeByMilestone.columns[column]),
              })
            }
            onSelect={onSelect}
          />
        </Fold>
      )}
      <Fold openAtFirst={false} title="Kind and section">
        <p className="aside">
          How many activities of each kind a section lists. One that two sections list counts in both. {keys}
        </p>
        <HeatTable
          caption="Activities by kind and section"
          head="Kind"
          many="Kinds"
          rows={kinds}
          columns={kindBySection.columns}
          counts={kindBySection.counts}
          isTurned={false}
          lookUp={(row, column) => {
            const section = kindBySection.columns[column]!;
            return counted.activities({
              kind: kindBySection.rows[row]!,
              under: (action) => String(action.section) === section,
            });
          }}
          onSelect={onSelect}
        />
      </Fold>
    </>
  );
}

const keys = 'Arrow keys go from count to count.';
