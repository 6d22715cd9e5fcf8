import type { ReactNode } from 'react';
import { formatAddress } from '../../../core/sheet/address';
import { PlainButton } from '../../parts/Buttons';
import { Glyph } from '../../parts/Glyph';
import type { CheckActions } from '../actions';
import { severityWords } from '../law/severities';
import type { Entry } from './entries';

/** How a row stands to the planner: the finding gone to, the next one, or any other. */
export type RowStanding = 'current' | 'next' | 'other';

/** One finding; a click or Enter shows its cell, and what can be done about it. */
export function FindingRow({
  entry: { id, finding },
  position,
  standing,
  isTabStop,
  showsSeverity,
  busy,
  onDecide,
  onChoose,
  onFocus,
  children,
}: {
  readonly entry: Entry;
  readonly position: number;
  readonly standing: RowStanding;
  /** Of all rows one is reached by the Tab key, and from there the others by the arrows. */
  readonly isTabStop: boolean;
  readonly showsSeverity: boolean;
  readonly busy: boolean;
  readonly onDecide: CheckActions['decide'];
  readonly onChoose: (position: number) => void;
  readonly onFocus: (id: string) => void;
  readonly children: ReactNode;
}) {
  const { at, listing, action, message, severity, fix, options, proposal } = finding;
  const { icon, title } = severityWords[severity];
  return (
    <li className="finding" data-standing={standing}>
      <button
        type="button"
        className="finding-button"
        data-finding={position}
        tabIndex={isTabStop ? 0 : -1}
        aria-current={standing === 'current' || undefined}
        onClick={() => onChoose(position)}
        onFocus={() => onFocus(id)}
      >
        <span className="finding-place">
          {showsSeverity && (
            <span>
              <Glyph name={icon} tone={severity} /> <span className="heard">{title}: </span>
            </span>
          )}
          <span className="address">{formatAddress(at)}</span>
          {(listing ?? action) && <span className="id">{listing ?? action}</span>}
        </span>
        <span className="finding-message">{message}</span>
        {standing !== 'current' && fix && <span className="finding-fix">Safe to mend: {fix.title}</span>}
        {standing !== 'current' &&
          options.map((option) => (
            <span key={option.title} className="finding-fix">
              Could be mended: {option.title}
            </span>
          ))}
      </button>
      {proposal && (
        <div className="finding-answers">
          <PlainButton text="One activity" disabled={busy} onClick={() => void onDecide(proposal, 'same')} />
          <PlainButton text="Two activities" disabled={busy} onClick={() => void onDecide(proposal, 'apart')} />
        </div>
      )}
      {children}
    </li>
  );
}
