import { useState } from 'react';
import type { CellAddress } from '../../core/sheet/address';
import type { WorkbookInfo } from '../../host/host';
import { readBytesOf } from '../bring-in/incoming';
import { Busy } from '../parts/Busy';
import { PlainButton } from '../parts/Buttons';
import { FilePicker } from '../parts/fields/FilePicker';
import { Pick } from '../parts/fields/Pick';
import { HeldFold } from '../parts/Fold';
import { ErrorNote } from '../parts/Notes';
import type { ComparingPlans } from '../runner/comparing';
import { comparedIn, type Comparing } from '../state/comparing';
import { Later } from '../web/Later';

interface CompareFoldProps {
  readonly comparing: Comparing;
  readonly workbook: WorkbookInfo | null;
  /** The sheet of the plan in sight; null where none was read. */
  readonly own: string | null;
  readonly busy: boolean;
  readonly does: ComparingPlans;
  readonly onSelect: (sheet: string, at: CellAddress) => void;
}

/** The plan of this workbook beside another, of another sheet or of a document. */
export function CompareFold({ comparing, workbook, own, busy, does, onSelect }: CompareFoldProps) {
  const [open, setOpen] = useState(comparing.is !== 'idle');
  const shown = comparedIn(comparing);
  return (
    <HeldFold title="Compare with another plan" open={open} onToggle={() => setOpen(!open)}>
      <div data-compare={comparing.is} aria-busy={comparing.is === 'busy'}>
        {comparing.is === 'busy' && (
          <Busy
            label={comparing.doing === 'reading' ? `Comparing with “${comparing.what}”…` : 'Writing the comparison…'}
          />
        )}
        {comparing.is === 'error' && <ErrorNote key={comparing.sentence}>{comparing.sentence}</ErrorNote>}
        {shown ? (
          <Later load={load}>
            {(Result) => (
              <Result
                shown={shown}
                busy={busy}
                onWrite={() => void does.publishComparison()}
                onPutAway={does.putComparisonAway}
                onSelect={onSelect}
              />
            )}
          </Later>
        ) : (
          <Sources workbook={workbook} own={own} busy={busy} does={does} />
        )}
      </div>
    </HeldFold>
  );
}

const load = async () => (await import(/* webpackChunkName: "comparison" */ './Result')).Result;

function Sources({ workbook, own, busy, does }: Omit<CompareFoldProps, 'comparing' | 'onSelect'>) {
  const reports = workbook?.reports ?? [];
  const sheets = (workbook?.sheets ?? []).filter((sheet) => sheet !== own && !reports.includes(sheet));
  const [picked, setPicked] = useState<string | null>(null);
  const chosen = picked !== null && sheets.includes(picked) ? picked : (sheets[0] ?? null);
  return (
    <>
      <p className="aside">
        Shows what is new, dropped, reworded or moved from one year to the next. Nothing in the workbook is changed.
      </p>
      {chosen !== null && (
        <>
          <Pick
            label="The other plan is in the sheet"
            chosen={chosen}
            groups={[{ title: null, options: sheets.map((sheet) => ({ key: sheet, text: sheet })) }]}
            onChoose={setPicked}
          />
          <div className="buttons form-buttons">
            <PlainButton
              text="Compare with this sheet"
              icon="Sheet"
              disabled={busy}
              onClick={() => void does.compareWithSheet(chosen)}
            />
          </div>
        </>
      )}
      <div className="buttons form-buttons">
        <FilePicker
          text={chosen === null ? 'Choose a document…' : 'Or choose a document…'}
          icon="Upload"
          accept=".docx,.txt,.html,.htm"
          disabled={busy}
          onPick={(file) => void does.compareWithDocument(file.name, () => readBytesOf(file))}
        />
      </div>
      <p className="aside">
        A Word document, a web page or a plain text. A plan in another workbook can be compared once its sheet is copied
        into this one: right-click its tab, then Move or Copy.
      </p>
    </>
  );
}
