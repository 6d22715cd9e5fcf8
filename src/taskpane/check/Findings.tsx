import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Rule } from '../../core/linting/rule';
import type { CellAddress } from '../../core/sheet/address';
import type { Finding, Severity } from '../../core/sheet/finding';
import { PlainButton } from '../parts/Buttons';
import { HeldFold } from '../parts/Fold';
import { Glyph } from '../parts/Glyph';
import type { Decide } from './FindingRow';
import { groupFindings } from './groups';
import { LawFindings } from './LawFindings';

const severityWords = {
  error: { title: 'Blocking', icon: 'Blocking', hint: 'to be put right before the plan goes out' },
  warning: { title: 'Advisory', icon: 'Advisory', hint: 'worth a look' },
  info: { title: 'Hints', icon: 'Hint', hint: 'style and habit' },
} as const satisfies Record<Severity, unknown>;

/** All findings, the gravest first, and a bar to go through them one by one. */
export function Findings({
  findings,
  rules,
  busy,
  onDecide,
  onSelect,
}: {
  readonly findings: readonly Finding[];
  readonly rules: readonly Rule[];
  readonly busy: boolean;
  readonly onDecide: Decide;
  readonly onSelect: (at: CellAddress) => void;
}) {
  const groups = useMemo(() => groupFindings(findings, rules), [findings, rules]);
  const order = useMemo(() => groups.flatMap(({ laws }) => laws.flatMap((law) => law.findings)), [groups]);
  const [chosen, setChosen] = useState<{ readonly among: readonly Finding[]; readonly position: number } | null>(null);
  // A new check begins anew.
  const current = chosen?.among === findings ? chosen.position : null;
  const [folded, setFolded] = useState<ReadonlySet<Severity>>(new Set(groups.length > 1 ? ['info'] : []));
  const list = useRef<HTMLDivElement>(null);

  const choose = (position: number) => {
    const finding = order[position];
    if (!finding) return;
    setChosen({ among: findings, position });
    setFolded(without(folded, finding.severity));
    onSelect(finding.at);
  };

  const moveFocus = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])];
    const here = rows.indexOf(event.target as HTMLElement);
    if (step === 0 || here < 0) return;
    event.preventDefault();
    rows[here + step]?.focus();
  };

  return (
    <>
      <div ref={list} onKeyDown={moveFocus}>
        {groups.map(({ severity, count, laws }) => {
          const { title, icon, hint } = severityWords[severity];
          const heading = (
            <>
              <Glyph name={icon} tone={severity} /> {title} <span className="amount">{count}</span>{' '}
              <span className="aside">{hint}</span>
            </>
          );
          const open = !folded.has(severity);
          const toggle = () => setFolded(open ? new Set([...folded, severity]) : without(folded, severity));
          return (
            <HeldFold key={severity} title={heading} open={open} onToggle={toggle}>
              {laws.map((law) => (
                <LawFindings
                  key={law.rule}
                  group={law}
                  current={current}
                  busy={busy}
                  onDecide={onDecide}
                  onChoose={choose}
                />
              ))}
            </HeldFold>
          );
        })}
      </div>
      <div className="bar" role="group" aria-label="Go through the findings">
        <PlainButton
          text="Previous"
          icon="Previous"
          disabled={current === null || current === 0}
          onClick={() => choose((current ?? 0) - 1)}
        />
        <span className="bar-text">
          {current === null ? `${order.length} in all` : `${current + 1} of ${order.length}`}
        </span>
        <PlainButton
          text="Next"
          icon="Next"
          disabled={current === order.length - 1}
          onClick={() => choose(current === null ? 0 : current + 1)}
        />
      </div>
    </>
  );
}

function without(folded: ReadonlySet<Severity>, severity: Severity): ReadonlySet<Severity> {
  return new Set([...folded].filter((other) => other !== severity));
}
