import { useState } from 'react';
import { Pick } from '../../../parts/fields/Pick';
import type { CellAddress } from '../../../../core/sheet/address';
import type { Summary } from '../../../../core/summary/summary';
import { shorten } from '../../../recognised/words';
import { count } from '../../../words';
import { hasKpi, type Counted } from '../behind/behind';
import { CountTable } from '../tables/CountTable';
import { NoneOf } from '../NoneOf';
import { findSide, listKpis, listPlaces } from './sides';

interface KpiByCountryProps {
  readonly summary: Summary;
  readonly counted: Counted;
  readonly onSelect: (at: CellAddress) => void;
}

const looks = { place: 'Choose a Member', kpi: 'Choose a KPI' } as const;
type Look = keyof typeof looks;

/**
 * KPIs against Members: too wide a table for a pane, so the KPIs of one Member, or the Members of one KPI, are seen at
 * a time. All of it stands on a sheet.
 */
export function KpiByCountry({ summary, counted, onSelect }: KpiByCountryProps) {
  const [look, setLook] = useState<Look>('place');
  const [asked, setAsked] = useState<Readonly<Record<Look, string | null>>>({ place: null, kpi: null });
  const [places, kpis] = [listPlaces(summary), listKpis(summary)];
  const { counts } = summary.crosses.kpiByCountry;
  const place = findSide(places, asked.place);
  const kpi = findSide(kpis, asked.kpi);
  if (!place || !kpi) return <p className="aside">The plan names no KPI.</p>;
  const byPlace = look === 'place';
  const [one, others] = byPlace ? [place, kpis] : [kpi, places];
  const cells = byPlace
    ? kpis.map((_, row) => counts[row]![places.indexOf(place)]!)
    : places.map((_, column) => counts[kpis.indexOf(kpi)]![column]!);
  const rows = others.map(({ key, name }, index) => ({ key, name, counts: [cells[index]!] }));
  const empty = rows.filter((row) => row.counts[0] === 0).map(({ name }) => name);
  return (
    <>
      <div className="links" role="group" aria-label="What is looked at">
        {(['place', 'kpi'] as const).map((key) => (
          <button key={key} type="button" className="chip" aria-pressed={look === key} onClick={() => setLook(key)}>
            {looks[key]}
          </button>
        ))}
      </div>
      <Pick
        label={byPlace ? 'Member or group' : 'KPI'}
        groups={[
          {
            title: null,
            options: (byPlace ? places : kpis).map(({ key, name, total }) => ({
              key,
              text: `${shorten(name, 80)} (${total})`,
            })),
          },
        ]}
        chosen={one.key}
        onChoose={(key) => setAsked({ ...asked, [look]: key })}
      />
      <CountTable
        key={`${look} ${one.key}`}
        caption={`Activities of ${shorten(one.name)} by ${byPlace ? 'KPI' : 'Member or group'}`}
        head={byPlace ? 'KPI' : 'Member or group'}
        columns={['Activities']}
        rows={rows.filter((row) => row.counts[0] !== 0)}
        heat={Math.max(0, ...counts.flat())}
        sortedAtFirst={{ column: 0, way: 'descending' }}
        lookUp={({ key }) =>
          counted.activities(
            byPlace
              ? { place: place.place, under: hasKpi(key) }
              : { place: places.find((other) => other.key === key)!.place, under: hasKpi(kpi.key) },
          )
        }
        onSelect={onSelect}
      >
        {!byPlace && <>{one.name}: </>}
        {count(one.total, 'activity', 'activities')} in all; one counts in every row that it belongs to.
      </CountTable>
      <NoneOf what={byPlace ? 'KPIs' : 'Members and groups'} names={empty} />
    </>
  );
}
