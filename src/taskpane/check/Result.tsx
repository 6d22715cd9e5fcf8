import { useDeferredValue, useMemo, useRef, type RefObject } from 'react';
import type { Subject } from '../../core/linting/rule';
import type { Checked } from '../../jobs/outcome';
import { MainButton } from '../parts/Buttons';
import { HeldFold } from '../parts/Fold';
import { Glyph } from '../parts/Glyph';
import { count } from '../words';
import type { CheckActions } from './actions';
import { Ignored } from './exceptions/Ignored';
import { FilterBar } from './filters/FilterBar';
import { filterEntries } from './filters/filters';
import { listEntries } from './findings/entries';
import { FindingList } from './findings/FindingList';
import { groupEntries } from './findings/groups';
import { findStanding, stepFrom } from './findings/standing';
import { useWalkKeys } from '../parts/useWalkKeys';
import { Walk } from './findings/Walk';
import { Gate } from './gate/Gate';
import { Help } from './gate/Help';
import { AllLaws } from './law/AllLaws';
import { toggled, type Annex, type CheckView } from './view';

/** What a check found: the gate, the findings, and what belongs to them. */
export function Result({
  checked,
  subjects,
  view,
  busy,
  gate,
  actions,
  onView,
}: {
  readonly checked: Checked;
  readonly subjects: readonly Subject[];
  readonly view: CheckView;
  readonly busy: boolean;
  /** Set to the gate's card, which can take the focus. */
  readonly gate: RefObject<HTMLElement>;
  readonly actions: CheckActions;
  readonly onView: (change: Partial<CheckView>) => void;
}) {
  const rules = useMemo(() => subjects.flatMap((subject) => subject.rules), [subjects]);
  const entries = useMemo(() => listEntries(checked), [checked]);
  const filters = useDeferredValue(view.filters);
  const filtered = useMemo(() => filterEntries(entries, filters, subjects), [entries, filters, subjects]);
  const groups = useMemo(
    () => groupEntries(filtered.entries, view.by, checked.plan, rules),
    [filtered, view.by, checked.plan, rules],
  );
  const order = useMemo(() => groups.flatMap(({ parts }) => parts.flatMap((part) => part.entries)), [groups]);
  const standing = useMemo(() => findStanding(order, view.chosen), [order, view.chosen]);
  const search = useRef<HTMLInputElement>(null);
  const annexes = useRef<HTMLDivElement>(null);

  const choose = (position: number) => {
    const entry = order[position];
    const group = groups.find(({ parts }) => parts.some((part) => part.entries.includes(entry!)));
    if (!entry || !group) return;
    onView({ chosen: { entry, among: order }, folds: new Map(view.folds).set(group.key, false) });
    actions.select(entry.finding.at);
  };
  const step = (by: 1 | -1) => {
    const to = stepFrom(standing, by, order.length);
    if (to !== null) choose(to);
  };
  useWalkKeys({ step, search: () => search.current?.focus() });

  const { safeEdits, findings, excused, idle } = checked;
  const showAnnex = (annex: Annex) => {
    onView({ annexes: new Set([...view.annexes, annex]) });
    requestAnimationFrame(() => annexes.current?.querySelector<HTMLElement>(`[data-annex="${annex}"] button`)?.focus());
  };
  const foldOf = (annex: Annex) => ({
    open: view.annexes.has(annex),
    onToggle: () => onView({ annexes: toggled(view.annexes, annex) }),
  });
  return (
    <>
      <Gate
        checked={checked}
        laws={rules}
        heading={gate}
        severity={view.filters.severity}
        onSeverity={(severity) => onView({ filters: { ...view.filters, severity } })}
        onAnnex={showAnnex}
      >
        {safeEdits.length > 0 && (
          <div className="buttons">
            <MainButton
              text={`Mend ${count(safeEdits.length, 'cell')} safely…`}
              icon="Mend"
              disabled={busy}
              onClick={() => onView({ previews: true })}
            />
          </div>
        )}
      </Gate>
      {findings.length > 0 && (
        <FilterBar
          checked={checked}
          subjects={subjects}
          filters={view.filters}
          facets={filtered.facets}
          shown={order.length}
          by={view.by}
          showsFilters={view.showsFilters}
          search={search}
          onFilter={(changed) => onView({ filters: changed })}
          onGroup={(by) => onView({ by })}
          onShowFilters={(showsFilters) => onView({ showsFilters })}
        />
      )}
      {findings.length > 0 && order.length === 0 && <p className="lead">No finding is like that.</p>}
      <FindingList
        checked={checked}
        groups={groups}
        order={order}
        standing={standing}
        rules={rules}
        view={view}
        busy={busy}
        actions={actions}
        onView={onView}
        onChoose={choose}
      />
      <div ref={annexes} className="annexes">
        {(excused.length > 0 || idle.length > 0) && (
          <div data-annex="ignored">
            <HeldFold title={<Counted title="Ignored" number={excused.length} />} {...foldOf('ignored')}>
              <Ignored
                checked={checked}
                busy={busy}
                onWithdraw={(exceptions) => void actions.withdraw(exceptions)}
                onSelect={actions.select}
              />
            </HeldFold>
          </div>
        )}
        <div data-annex="laws">
          <HeldFold title={<Counted title="All laws" number={rules.length} />} {...foldOf('laws')}>
            <AllLaws checked={checked} subjects={subjects} onSet={actions.setRule} />
          </HeldFold>
        </div>
        <div data-annex="help">
          <HeldFold
            title={
              <>
                <Glyph name="Question" /> Help with the findings
              </>
            }
            {...foldOf('help')}
          >
            <Help />
          </HeldFold>
        </div>
      </div>
      {order.length > 0 && <Walk standing={standing} length={order.length} onStep={step} />}
    </>
  );
}

function Counted({ title, number }: { readonly title: string; readonly number: number }) {
  return (
    <>
      {title} <span className="amount">{number}</span>
    </>
  );
}
