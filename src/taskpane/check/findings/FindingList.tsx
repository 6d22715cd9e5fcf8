import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Rule } from '../../../core/linting/rule';
import type { Checked } from '../../../jobs/outcome';
import { HeldFold } from '../../parts/Fold';
import { ShowMore } from '../../parts/ShowMore';
import { Glyph } from '../../parts/Glyph';
import type { CheckActions } from '../actions';
import { LawPage } from '../law/LawPage';
import { SeverityPick } from '../law/SeverityPick';
import { severityWords } from '../law/severities';
import { toggled, type CheckView, type OpenPart } from '../view';
import type { Entry } from './entries';
import { FindingRow } from './FindingRow';
import { FindingTools } from './FindingTools';
import { isFolded, type Group, type Part } from './groups';
import { PartOfList } from './PartOfList';
import type { Standing } from './standing';

/** The findings under their headings; the arrow keys, Home and End go through the rows. */
export function FindingList({
  checked,
  groups,
  order,
  standing,
  rules,
  view,
  busy,
  actions,
  onView,
  onChoose,
}: {
  readonly checked: Checked;
  readonly groups: readonly Group[];
  /** All entries of the groups, one after the other. */
  readonly order: readonly Entry[];
  readonly standing: Standing;
  readonly rules: readonly Rule[];
  readonly view: CheckView;
  readonly busy: boolean;
  readonly actions: CheckActions;
  readonly onView: (change: Partial<CheckView>) => void;
  readonly onChoose: (position: number) => void;
}) {
  const laws = useMemo(() => new Map(rules.map((rule) => [rule.id, rule])), [rules]);
  const [focused, setFocused] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const { chosen, open, whys } = view;
  const at = standing.is === 'nowhere' ? null : standing.position;

  // Only going to a finding moves the list; a new check does not.
  useEffect(() => {
    if (chosen) list.current?.querySelector('[data-standing="current"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  // What is open belongs to the finding that was gone to, though its words may have changed by now.
  const opened = chosen !== null && open?.entry === chosen.entry.id ? open : null;
  const onOpen = (part: OpenPart['part'] | null, reason = '') =>
    onView({ open: part === null || chosen === null ? null : { entry: chosen.entry.id, part, reason } });

  const unfolded = groups.filter((group) => !isFolded(group, groups, view.folds));
  const inSight = unfolded.flatMap(({ parts }) => parts.flatMap(({ entries }) => entries));
  const tabStop = [focused, at === null ? undefined : order[at]?.id]
    .map((id) => inSight.find((entry) => entry.id === id))
    .concat(inSight[0])
    .find((entry) => entry !== undefined);

  const moveFocus = (event: KeyboardEvent) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])];
    const here = rows.indexOf(event.target as HTMLElement);
    const to = here < 0 || event.altKey ? undefined : rows.at(rowAfter(event.key, here, rows.length));
    if (!to) return;
    event.preventDefault();
    to.focus();
  };

  return (
    <div ref={list} onKeyDown={moveFocus}>
      {groups.map((group) => {
        const isOpen = unfolded.includes(group);
        return (
          <HeldFold
            key={group.key}
            title={<Title group={group} />}
            open={isOpen}
            onToggle={() => onView({ folds: new Map(view.folds).set(group.key, isOpen) })}
          >
            <ShowMore
              items={group.parts}
              step={100}
              atLeast={at === null ? 0 : group.parts.findIndex((part) => isWithin(part, at)) + 1}
              keyOf={({ key }) => key}
            >
              {(part) => (
                <PartOfList
                  part={part}
                  standing={at}
                  standingKey={standing.is === 'at' ? (chosen?.entry.id ?? null) : null}
                  showsWhy={whys.has(part.key)}
                  onToggleWhy={(rule) => onView({ whys: toggled(whys, rule) })}
                  why={(law) => (
                    <LawPage law={law}>
                      <SeverityPick
                        law={law}
                        kept={checked.keptChecking.rules}
                        onSet={(rule, setting) => void actions.setRule(rule, setting)}
                      />
                    </LawPage>
                  )}
                >
                  {(entry, position) => (
                    <FindingRow
                      entry={entry}
                      position={position}
                      standing={position !== at ? 'other' : standing.is === 'at' ? 'current' : 'next'}
                      isTabStop={entry === tabStop}
                      showsSeverity={view.by === 'section'}
                      busy={busy}
                      onDecide={actions.decide}
                      onChoose={onChoose}
                      onFocus={setFocused}
                    >
                      {standing.is === 'at' && position === at && (
                        <FindingTools
                          entry={entry}
                          law={laws.get(entry.finding.rule) ?? null}
                          checked={checked}
                          showsWhy={view.by === 'section'}
                          busy={busy}
                          open={opened?.part ?? null}
                          reason={opened?.reason ?? ''}
                          actions={actions}
                          onOpen={onOpen}
                        />
                      )}
                    </FindingRow>
                  )}
                </PartOfList>
              )}
            </ShowMore>
          </HeldFold>
        );
      })}
    </div>
  );
}

function isWithin({ start, entries }: Part, position: number): boolean {
  return start <= position && position < start + entries.length;
}

function Title({ group: { heading, count } }: { readonly group: Group }) {
  if (heading.is === 'section') {
    return (
      <>
        {heading.title} <span className="amount">{count}</span>
      </>
    );
  }
  const { title, icon, hint } = severityWords[heading.severity];
  return (
    <>
      <Glyph name={icon} tone={heading.severity} /> {title} <span className="amount">{count}</span>{' '}
      <span className="aside">{hint}</span>
    </>
  );
}

/** The row that a key leads to; one that is not there where it leads nowhere. */
function rowAfter(key: string, here: number, length: number): number {
  if (key === 'ArrowDown') return here + 1;
  if (key === 'ArrowUp') return here > 0 ? here - 1 : length;
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : length;
}
