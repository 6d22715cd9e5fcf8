import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Rule } from '../../core/linting/rule';
import type { CellAddress } from '../../core/sheet/address';
import type { Edit } from '../../core/sheet/edit';
import type { Checked } from '../../jobs/outcome';
import { ExportButton, MainButton, RunButton } from '../parts/Buttons';
import { Glyph } from '../parts/Glyph';
import { TabFrame } from '../parts/TabFrame';
import { shownOf, type Phase } from '../state/state';
import { count } from '../words';
import type { Decide } from './FindingRow';
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
  readonly wayOut: ReactNode;
  readonly onRun: () => void;
  readonly onMend: (edits: readonly Edit[]) => void;
  readonly onDecide: Decide;
  readonly onSelect: (sheet: string, at: CellAddress) => void;
  readonly onExport: () => void;
}

export function CheckTab({ phase, rules, busy, wayOut, onRun, onMend, onDecide, onSelect, onExport }: CheckTabProps) {
  const checked = shownOf(phase)?.result ?? null;
  const [previewed, setPreviewed] = useState<Checked | null>(null);
  // Whoever leaves the preview is led back to the verdict; a check by itself takes no focus.
  const [left, setLeft] = useState(false);
  const previewing = checked !== null && previewed === checked;
  const run = () => {
    setLeft(false);
    onRun();
  };
  const decide: Decide = async (words, decision) => {
    setLeft(false);
    await onDecide(words, decision);
    // The buttons of the finding before have come to be those of the next one, but for the last.
    if (document.activeElement === document.body) setLeft(true);
  };
  const select = (at: CellAddress) => checked && onSelect(checked.grid.sheet, at);
  return (
    <TabFrame
      job="check"
      phase={phase}
      doing={doing}
      news={checked ? sumUp(checked) : ''}
      wayOut={wayOut}
      onRun={run}
      buttons={
        <>
          <RunButton
            job="check"
            text={checked ? 'Check again' : 'Check the plan'}
            again={checked !== null}
            disabled={busy}
            onClick={run}
          />
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
      {checked && !previewing && (
        <Result
          checked={checked}
          rules={rules}
          busy={busy}
          takesFocus={left}
          onPreview={() => setPreviewed(checked)}
          onDecide={decide}
          onSelect={select}
        />
      )}
      {checked && previewing && (
        <MendPreview
          edits={checked.safeEdits}
          onApply={() => {
            setLeft(true);
            onMend(checked.safeEdits);
          }}
          onCancel={() => {
            setLeft(true);
            setPreviewed(null);
          }}
          onSelect={select}
        />
      )}
    </TabFrame>
  );
}

function Result({
  checked,
  rules,
  busy,
  takesFocus,
  onPreview,
  onDecide,
  onSelect,
}: {
  readonly checked: Checked;
  readonly rules: readonly Rule[];
  readonly busy: boolean;
  /** On appearing. */
  readonly takesFocus: boolean;
  readonly onPreview: () => void;
  readonly onDecide: Decide;
  readonly onSelect: (at: CellAddress) => void;
}) {
  const verdict = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (takesFocus) verdict.current?.focus();
  }, [takesFocus]);
  const { findings, safeEdits } = checked;
  return (
    <>
      <p ref={verdict} tabIndex={-1} className={findings.length === 0 ? 'all-clear' : 'verdict'}>
        {findings.length === 0 && <Glyph name="Done" tone="good" />} {sumUp(checked)}
      </p>
      {safeEdits.length > 0 && (
        <div className="buttons">
          <MainButton
            text={`Mend ${count(safeEdits.length, 'cell')} safely…`}
            icon="Mend"
            disabled={busy}
            onClick={onPreview}
          />
        </div>
      )}
      {findings.length > 0 && (
        <Findings
          key={checked.plan.sheet}
          findings={findings}
          rules={rules}
          busy={busy}
          onDecide={onDecide}
          onSelect={onSelect}
        />
      )}
    </>
  );
}

function sumUp({ findings, findingCounts, laws, counts }: Checked): string {
  const measure = `${count(laws.length, 'law')} checked on ${count(counts.listings, 'listing')}`;
  if (findings.length === 0) return `Nothing to put right: ${measure}.`;
  const { error, warning, info } = findingCounts;
  const parts = [
    error > 0 ? count(error, 'blocking finding') : 'Nothing blocking',
    ...(warning > 0 ? [`${warning} advisory`] : []),
    ...(info > 0 ? [count(info, 'hint')] : []),
  ];
  return `${parts.join(', ')}; ${measure}.`;
}
