import type { CellAddress } from '../../core/sheet/address';
import type { Layout } from '../../core/plan/model';
import type { BringingIn } from '../runner/bring-in';
import { draftOf, type BringIn } from '../state/bring-in';
import { Busy } from '../parts/Busy';
import { MainButton, PlainButton } from '../parts/Buttons';
import { FilePicker } from '../parts/fields/FilePicker';
import { FocusedHeading } from '../parts/Heading';
import { ErrorNote } from '../parts/Notes';
import { Draft } from './Draft';
import { pasteHere, readBytesOf } from './incoming';

const accepted = '.docx,.txt,.html,.htm';

interface BringInTabProps {
  readonly state: BringIn;
  /** The layout of the plan that was read last; null where none was. */
  readonly layout: Layout | null;
  readonly busy: boolean;
  readonly bring: BringingIn;
  readonly onSelect: (sheet: string, at: CellAddress) => void;
}

/** A plan from a document, or the plan of the workbook in another layout, goes into a new sheet. */
export function BringInTab({ state, layout, busy, bring, onSelect }: BringInTabProps) {
  const draft = draftOf(state);
  return (
    <div className="tab" data-tab="bring-in" data-state={state.is} aria-busy={state.is === 'busy'}>
      {state.is === 'busy' && (
        <Busy label={state.doing === 'reading' ? `Reading “${state.what}”…` : 'Writing the new sheet…'} />
      )}
      {state.is === 'error' && <ErrorNote key={state.sentence}>{state.sentence}</ErrorNote>}
      <div className="heard" role="status" aria-live="polite">
        {state.is === 'written' ? `The plan is in the new sheet ${state.sheet}.` : ''}
      </div>
      {draft ? (
        <Draft
          draft={draft}
          busy={busy}
          onLayout={(chosen) => void bring.changeLayout(chosen)}
          onWrite={() => void bring.writeDraft()}
          onCancel={bring.putAway}
          onSelect={onSelect}
        />
      ) : (
        <>
          {state.is === 'written' && (
            <section className="card answered">
              <FocusedHeading>The plan is in the new sheet “{state.sheet}”</FocusedHeading>
              <div className="buttons form-buttons">
                <MainButton text="Check it" icon="Run" disabled={busy} onClick={() => void bring.checkWritten()} />
              </div>
            </section>
          )}
          <Sources layout={layout} busy={busy} bring={bring} />
        </>
      )}
    </div>
  );
}

function Sources({ layout, busy, bring }: Pick<BringInTabProps, 'layout' | 'busy' | 'bring'>) {
  return (
    <>
      <p className="lead">
        Reads a plan from a Word document (.docx), a web page or a plain text, shows what was found and what would be
        lost, and then writes it into a new sheet. No sheet of yours is changed.
      </p>
      <div className="buttons">
        <FilePicker
          text="Choose a document…"
          icon="Upload"
          accept={accepted}
          disabled={busy}
          onPick={(file) => void bring.bringIn(file.name, () => readBytesOf(file))}
        />
      </div>
      <label className="paste">
        <span>Or drop it anywhere on this pane, or copy the plan in Word and paste it here:</span>
        <textarea {...pasteHere} rows={2} value="" readOnly={false} onChange={() => undefined} placeholder="Ctrl+V" />
      </label>
      <h2 className="preview-title">The plan of this workbook in another layout</h2>
      <p className="aside">In a new sheet, too; what it cannot carry over is listed first.</p>
      <div className="buttons form-buttons">
        {layout !== 'register' && (
          <PlainButton
            text="As a register…"
            icon="Sheet"
            disabled={busy}
            onClick={() => void bring.layOutAgain('register')}
          />
        )}
        {layout !== 'annex' && (
          <PlainButton
            text="As an annex…"
            icon="Sheet"
            disabled={busy}
            onClick={() => void bring.layOutAgain('annex')}
          />
        )}
      </div>
    </>
  );
}
