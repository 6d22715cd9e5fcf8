import { useState } from 'react';
import type { Rule } from '../../core/linting/rule';
import type { CellAddress } from '../../core/sheet/address';
import type { Edit } from '../../core/sheet/edit';
import type { Checked } from '../../jobs/outcome';
import { ExportButton, PlainButton, RunButton } from '../parts/Buttons';
import { Glyph } from '../parts/Glyph';
import { TabFrame } from '../parts/TabFrame';
import { shownOf, type Phase } from '../state';
import { count } from '../words';
import { Findings } from './Findings';
import { MendPreview } from './MendPreview';

const doing = {
  reading: 'Reading the sheet and checking it…',
  writing: 'Mending the cells…',
  undoing: 'Putting the earlier texts back…',
};

interface CheckTabProps {
  readonly phase: Phase<Checked>;
  readonly rules: readonly Rule[];
  /** Some tab is at work. */
  readonly busy: boolean;
  readonly onRun: () => void;
  readonly onMend: (edits: readonly Edit[]) => void;
  readonly onSelect: (sheet: string, at: CellAddress) => void;
  readonly onExport: () => void;
}

export function CheckTab({ phase, rules, busy, onRun, onMend, onSelect, onExport }: CheckTabProps) {
  const checked = shownOf(phase)?.result ?? null;
  const [previewed, setPreviewed] = useState<Checked | null>(null);
  const previewing = checked !== null && previewed === checked;
  const mendable = checked?.safeEdits.length ?? 0;
  const select = (at: CellAddress) => checked && onSelect(checked.grid.sheet, at);
  return (
    <TabFrame
      job="check"
      phase={phase}
      doing={doing}
      news={checked ? sumUp(checked) : ''}
      onRun={onRun}
      buttons={
        <>
          <RunButton
            job="check"
            text={checked ? 'Check again' : 'Check the plan'}
            again={checked !== null}
            disabled={busy}
            onClick={onRun}
          />
          {mendable > 0 && !previewing && (
            <PlainButton
              text={`Mend ${count(mendable, 'cell')} safely…`}
              icon="Mend"
              disabled={busy}
              onClick={() => setPreviewed(checked)}
            />
          )}
          {checked && <ExportButton job="check" onClick={onExport} />}
        </>
      }
    >
      {!checked && (
        <p className="lead">
          Finds what is wrong in the plan and shows it at its cell: see-also entries that lead nowhere, countries, KPIs,
          labels, headings. Nothing is written.
        </p>
      )}
      {checked && !previewing && <Result key={checked.grid.sheet} checked={checked} rules={rules} onSelect={select} />}
      {checked && previewing && (
        <MendPreview
          edits={checked.safeEdits}
          onApply={() => onMend(checked.safeEdits)}
          onCancel={() => setPreviewed(null)}
          onSelect={select}
        />
      )}
    </TabFrame>
  );
}

function Result({
  checked,
  rules,
  onSelect,
}: {
  readonly checked: Checked;
  readonly rules: readonly Rule[];
  readonly onSelect: (at: CellAddress) => void;
}) {
  if (checked.findings.length === 0) {
    return (
      <p className="all-clear">
        <Glyph name="Done" tone="good" /> {sumUp(checked)}
      </p>
    );
  }
  return (
    <>
      <p className="verdict">{sumUp(checked)}</p>
      <Findings findings={checked.findings} rules={rules} onSelect={onSelect} />
    </>
  );
}

function sumUp({ findings, findingCounts, laws, counts }: Checked): string {
  const measure = `${count(laws, 'law')} checked on ${count(counts.listings, 'listing')}`;
  if (findings.length === 0) return `Nothing to put right: ${measure}.`;
  const parts = [
    count(findingCounts.error, 'blocking finding'),
    `${findingCounts.warning} advisory`,
    count(findingCounts.info, 'hint'),
  ];
  return `${parts.join(', ')}; ${measure}.`;
}
