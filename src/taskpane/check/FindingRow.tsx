import { memo, useEffect, useRef } from 'react';
import { formatAddress } from '../../core/sheet/address';
import { PlainButton } from '../parts/Buttons';
import type { Finding } from '../../core/sheet/finding';

/** Whether two wordings are one activity. */
export type Decide = (words: readonly [string, string], decision: 'same' | 'apart') => Promise<void>;

/** One finding; a click or Enter shows its cell, the arrow keys go to the next and the one before. */
export const FindingRow = memo(function FindingRow({
  finding,
  position,
  current,
  busy,
  onDecide,
  onChoose,
}: {
  readonly finding: Finding;
  readonly position: number;
  readonly current: boolean;
  readonly busy: boolean;
  readonly onDecide: Decide;
  readonly onChoose: (position: number) => void;
}) {
  const { proposal } = finding;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) row.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <li ref={row} className="finding">
      <button
        type="button"
        className="finding-button"
        data-finding={position}
        aria-current={current || undefined}
        onClick={() => onChoose(position)}
      >
        <span className="finding-place">
          <span className="address">{formatAddress(finding.at)}</span>
          {(finding.listing ?? finding.action) && <span className="id">{finding.listing ?? finding.action}</span>}
        </span>
        <span className="finding-message">{finding.message}</span>
        {finding.fix && <span className="finding-fix">Safe to mend: {finding.fix.title}</span>}
        {finding.options.map(({ title }) => (
          <span key={title} className="finding-fix">
            Could be mended: {title}
          </span>
        ))}
      </button>
      {proposal && (
        <div className="finding-answers">
          <PlainButton text="One activity" disabled={busy} onClick={() => void onDecide(proposal, 'same')} />
          <PlainButton text="Two activities" disabled={busy} onClick={() => void onDecide(proposal, 'apart')} />
        </div>
      )}
    </li>
  );
});
