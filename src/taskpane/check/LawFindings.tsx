import { useId, useState } from 'react';
import { ShowMore } from '../parts/ShowMore';
import { FindingRow, type Decide } from './FindingRow';
import type { LawGroup } from './groups';

/** The findings of one law under its title, and why it is one. */
export function LawFindings({
  group,
  current,
  busy,
  onDecide,
  onChoose,
}: {
  readonly group: LawGroup;
  readonly current: number | null;
  readonly busy: boolean;
  readonly onDecide: Decide;
  readonly onChoose: (position: number) => void;
}) {
  const [open, setOpen] = useState(false);
  const why = useId();
  const within = current === null ? -1 : current - group.start;
  return (
    <section className="law">
      {group.law && (
        <>
          <h3 className="law-title">
            {group.law.title} <span className="amount">{group.findings.length}</span>{' '}
            <button
              type="button"
              className="why-button"
              aria-expanded={open}
              aria-controls={why}
              aria-label={`Why? ${group.law.title}`}
              onClick={() => setOpen(!open)}
            >
              Why?
            </button>
          </h3>
          <p id={why} className="why" hidden={!open}>
            {group.law.why}
          </p>
        </>
      )}
      <ul className="plain">
        <ShowMore items={group.findings} step={50} atLeast={within < group.findings.length ? within + 1 : 0}>
          {(finding, index) => (
            <FindingRow
              finding={finding}
              position={group.start + index}
              current={index === within}
              busy={busy}
              onDecide={onDecide}
              onChoose={onChoose}
            />
          )}
        </ShowMore>
      </ul>
    </section>
  );
}
