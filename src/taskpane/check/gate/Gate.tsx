import { useId, type ReactNode, type RefObject } from 'react';
import type { Rule } from '../../../core/linting/rule';
import type { Severity } from '../../../core/sheet/finding';
import type { Checked } from '../../../jobs/outcome';
import { TextButton } from '../../parts/Buttons';
import { Glyph } from '../../parts/Glyph';
import { count } from '../../words';
import { severities } from '../findings/groups';
import { severityWords } from '../law/severities';
import type { Annex } from '../view';
import { sayCount, sayMeasure, sayTime, sayVerdict } from './sum-up';

/** Whether the plan may go out, what was found, and what that was checked by. */
export function Gate({
  checked,
  laws,
  heading,
  severity,
  onSeverity,
  onAnnex,
  children,
}: {
  readonly checked: Checked;
  readonly laws: readonly Rule[];
  /** Set to the whole card, which can take the focus. */
  readonly heading: RefObject<HTMLElement>;
  /** The severity that the list is narrowed to. */
  readonly severity: Severity | null;
  readonly onSeverity: (severity: Severity | null) => void;
  readonly onAnnex: (annex: Annex) => void;
  readonly children: ReactNode;
}) {
  const title = useId();
  const { ready, findings, findingCounts, excused, lawsOff, when } = checked;
  const tone = !ready ? 'error' : 'good';
  return (
    <section ref={heading} tabIndex={-1} aria-labelledby={title} className={`verdict gate gate-${tone}`}>
      <h2 id={title} className="gate-title">
        <Glyph name={ready ? 'Done' : 'Blocking'} tone={tone} /> {sayVerdict(checked)}
      </h2>
      {findings.length === 0 ? (
        <p>Nothing to put right.</p>
      ) : (
        <ul className="plain gate-counts">
          {severities.map((one) => (
            <li key={one}>
              {findingCounts[one] === 0 ? (
                <span className="gate-none">{sayCount(one, 0)}</span>
              ) : (
                <button
                  type="button"
                  className="chip"
                  aria-pressed={severity === one}
                  title={severity === one ? 'Show all findings' : 'Show only these'}
                  onClick={() => onSeverity(severity === one ? null : one)}
                >
                  <Glyph name={severityWords[one].icon} tone={one} /> {sayCount(one, findingCounts[one])}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <p className="gate-measure">
        {sayMeasure(checked)} at <time dateTime={when.toISOString()}>{sayTime(when)}</time>.{' '}
        <TextButton onClick={() => onAnnex('laws')}>All laws</TextButton>
      </p>
      {lawsOff.length > 0 && (
        <p className="gate-measure">
          Switched off: {lawsOff.map((id) => laws.find((law) => law.id === id)?.title ?? id).join(' ')}
        </p>
      )}
      {excused.length > 0 && (
        <p className="gate-measure">
          <TextButton onClick={() => onAnnex('ignored')}>{count(excused.length, 'finding')} ignored</TextButton>, as you
          said.
        </p>
      )}
      {children}
    </section>
  );
}
