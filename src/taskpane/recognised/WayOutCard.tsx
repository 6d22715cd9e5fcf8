import type { Shape } from '../../core/plan/model';
import { ofSheet } from '../../jobs/kept/kept-document';
import type { KeptReading } from '../../jobs/kept/reading';
import { PlainButton, TextButton } from '../parts/Buttons';
import type { WayOut } from '../state/way-out';
import { ColumnsForm } from './ColumnsForm';

/** What a person can do about a job that could not be done. */
export function WayOutCard({
  way,
  kept,
  busy,
  onChoose,
  onAskColumns,
  onSay,
}: {
  readonly way: Exclude<WayOut, { readonly is: 'start-anew' }>;
  readonly kept: KeptReading;
  readonly busy: boolean;
  readonly onChoose: (sheet: string) => void;
  readonly onAskColumns: () => void;
  readonly onSay: (sheet: string, shape: Shape | null) => void;
}) {
  if (way.is === 'choose-sheet') {
    return (
      <section className="card">
        <p role="alert" className="question">
          Several sheets hold a plan. Which plan is meant?
        </p>
        <div className="buttons">
          {way.sheets.map((sheet) => (
            <PlainButton key={sheet} text={sheet} icon="Sheet" disabled={busy} onClick={() => onChoose(sheet)} />
          ))}
        </div>
      </section>
    );
  }
  const { grid } = way;
  if (!grid) {
    return (
      <div className="buttons form-buttons">
        <PlainButton text="Say where its columns are…" icon="Write" disabled={busy} onClick={onAskColumns} />
      </div>
    );
  }
  const said = ofSheet(kept.shapes, grid.sheet) ?? null;
  return (
    <div className="card">
      <ColumnsForm grid={grid} shape={said} busy={busy} onSave={(shape) => onSay(grid.sheet, shape)} onCancel={null} />
      {said && (
        <TextButton disabled={busy} onClick={() => onSay(grid.sheet, null)}>
          Forget my correction
        </TextButton>
      )}
    </div>
  );
}
