import { useMemo, useState } from 'react';
import type { Fate } from '../../core/comparing/comparison';
import type { CellAddress } from '../../core/sheet/address';
import { comparingWords, fateMeanings, fateNames } from '../../core/words/comparing/comparison';
import type { Opened } from '../../jobs/outcome';
import { MainButton, PlainButton, TextButton } from '../parts/Buttons';
import { Fold } from '../parts/Fold';
import { FocusedHeading } from '../parts/Heading';
import { SuccessNote, WarningNote } from '../parts/Notes';
import { ShowMore } from '../parts/ShowMore';
import type { ComparedHere } from '../state/comparing';
import { DifferenceTable } from './DifferenceTable';
import { listEntries, type What } from './entries';
import { EntryRow } from './EntryRow';

const whats: readonly What[] = ['activities', 'actions'];
const fates = Object.keys(fateNames) as readonly Fate[];
const step = 20;

export interface ResultProps {
  readonly shown: ComparedHere;
  readonly busy: boolean;
  readonly onWrite: () => void;
  readonly onPutAway: () => void;
  readonly onSelect: (sheet: string, at: CellAddress) => void;
}

export function Result({ shown, busy, onWrite, onPutAway, onSelect }: ResultProps) {
  const { compared, outdated, sheet } = shown;
  const { before, after, comparison } = compared;
  const [what, setWhat] = useState<What>('activities');
  const [fate, setFate] = useState<Fate | null>(null);
  const all = useMemo(() => listEntries(shown, what), [shown, what]);
  const entries = fate === null ? all.filter((entry) => entry.fate !== 'kept') : all.filter((one) => one.fate === fate);
  return (
    <>
      <FocusedHeading>
        {nameOf(before)} and {nameOf(after)} side by side
      </FocusedHeading>
      {outdated && <WarningNote>A sheet was changed since they were compared.</WarningNote>}
      {sheet !== null && (
        <SuccessNote>
          Written to the sheet <TextButton onClick={() => onSelect(sheet, { row: 0, column: 0 })}>{sheet}</TextButton>.
        </SuccessNote>
      )}
      <div className="chips" role="group" aria-label="What is listed">
        {whats.map((one) => (
          <button key={one} type="button" className="chip" aria-pressed={what === one} onClick={() => setWhat(one)}>
            {one === 'actions' ? 'Actions' : 'Activities'}
          </button>
        ))}
      </div>
      <div className="chips" role="group" aria-label="What became of them">
        {fates.map((one) => (
          <button
            key={one}
            type="button"
            className="chip"
            title={`${fateNames[one]}: ${fateMeanings[one]}`}
            aria-pressed={fate === one}
            onClick={() => setFate(fate === one ? null : one)}
          >
            {comparison.counts[what][one]} {fateNames[one].toLowerCase()}
          </button>
        ))}
      </div>
      <p className="aside" role="status">
        {fate === null ? 'All that differs is listed.' : `${fateNames[fate]}: ${fateMeanings[fate]}.`}
        {entries.length === 0 && ' There is none.'}
      </p>
      <ShowMore
        key={`${what} ${fate}`}
        items={entries}
        step={step}
        wrap={(rows) => <ul className="compared-list">{rows}</ul>}
      >
        {(entry) => <EntryRow entry={entry} onSelect={onSelect} />}
      </ShowMore>
      <Fold openAtFirst={false} title="Activities per country, before and after">
        <DifferenceTable caption="Activities per country" head="Member or group" counts={comparison.byCountry} />
      </Fold>
      <Fold openAtFirst={false} title="Activities per KPI, before and after">
        <DifferenceTable caption="Activities per KPI" head="KPI" counts={comparison.byKpi} />
      </Fold>
      <p className="aside">{comparingWords.matching}</p>
      <div className="buttons form-buttons">
        <MainButton text={`Write the sheet “${comparingWords.sheet}”`} icon="Sheet" disabled={busy} onClick={onWrite} />
        <PlainButton text="Put away" disabled={busy} onClick={onPutAway} />
      </div>
    </>
  );
}

function nameOf({ plan, file }: Opened): string {
  return plan.title || file;
}
