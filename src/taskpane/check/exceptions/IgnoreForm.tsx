import { formatAddress } from '../../../core/sheet/address';
import type { Finding } from '../../../core/sheet/finding';
import { MainButton, PlainButton } from '../../parts/Buttons';

/** So many places are named; the others are counted. */
const named = 4;

/** Why a finding may stand. Enter saves, Escape cancels. */
export function IgnoreForm({
  same,
  reason,
  busy,
  onReason,
  onIgnore,
  onCancel,
}: {
  /** The findings that are ignored with it. */
  readonly same: readonly Finding[];
  /** As typed so far. */
  readonly reason: string;
  readonly busy: boolean;
  readonly onReason: (reason: string) => void;
  readonly onIgnore: (reason: string) => void;
  readonly onCancel: () => void;
}) {
  const places = [...new Set(same.map(({ at }) => formatAddress(at)))];
  const others = places.length - named;
  return (
    <form
      className="opened"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onIgnore(reason.trim());
      }}
    >
      <label className="pick-label">
        Why it may stay as it is (you may leave this empty)
        <input
          type="text"
          className="field"
          data-begin
          value={reason}
          onChange={({ target }) => onReason(target.value)}
        />
      </label>
      {same.length > 0 && (
        <p className="aside">
          This also ignores the same fault at {places.slice(0, named).join(', ')}
          {others > 0 && ` and ${others} more`}.
        </p>
      )}
      <div className="buttons">
        <MainButton text="Ignore it" disabled={busy} onClick={() => onIgnore(reason.trim())} />
        <PlainButton text="Cancel" onClick={onCancel} />
      </div>
    </form>
  );
}
