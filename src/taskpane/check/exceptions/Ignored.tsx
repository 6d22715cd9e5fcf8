import type { Exception } from '../../../core/linting/exceptions';
import type { CellAddress } from '../../../core/sheet/address';
import type { Checked } from '../../../jobs/outcome';
import { PlainButton } from '../../parts/Buttons';
import { Place } from '../../parts/Place';
import { ShowMore } from '../../parts/ShowMore';
import { sayDay } from '../../words';

/** What the planner lets stand, and what of it is not found any more. */
export function Ignored({
  checked: { excused, idle },
  busy,
  onWithdraw,
  onSelect,
}: {
  readonly checked: Checked;
  readonly busy: boolean;
  readonly onWithdraw: (exceptions: readonly Exception[]) => void;
  readonly onSelect: (at: CellAddress) => void;
}) {
  return (
    <>
      {excused.length === 0 && idle.length === 0 && (
        <p className="aside">No finding is ignored. “Ignore…” stands below each finding that you go to.</p>
      )}
      <ShowMore items={excused} step={25} wrap={(shown) => <ul className="plain">{shown}</ul>}>
        {({ finding, exception }) => (
          <li className="entry">
            <p className="finding-place">
              <Place at={finding.at} onSelect={onSelect} />
              <span className="id">{finding.listing ?? finding.action}</span>
            </p>
            <p>{finding.message}</p>
            <Reason exception={exception} />
            <PlainButton text="Check again" disabled={busy} onClick={() => onWithdraw([exception])} />
          </li>
        )}
      </ShowMore>
      {idle.length > 0 && (
        <section className="law">
          <h3 className="law-title">
            Not found any more <span className="amount">{idle.length}</span>
          </h3>
          <p className="aside">These were ignored, and the plan has nothing like them now.</p>
          <ShowMore items={idle} step={25} wrap={(shown) => <ul className="plain">{shown}</ul>}>
            {(exception) => (
              <li className="entry">
                <p>
                  {exception.name !== '' && <span className="id">{exception.name} </span>}
                  {exception.message}
                </p>
                <Reason exception={exception} />
                <PlainButton text="Forget it" disabled={busy} onClick={() => onWithdraw([exception])} />
              </li>
            )}
          </ShowMore>
        </section>
      )}
    </>
  );
}

function Reason({ exception: { reason, since } }: { readonly exception: Exception }) {
  return (
    <p className="aside">
      Ignored on {sayDay(since)}
      {reason === '' ? '; no reason given.' : `: “${reason}”`}
    </p>
  );
}
