import { useMemo } from 'react';
import { bindEdits } from '../../../core/linting/bound';
import { formatAddress, type CellAddress } from '../../../core/sheet/address';
import type { Edit } from '../../../core/sheet/edit';
import type { Checked } from '../../../jobs/outcome';
import { ChangedLines } from '../../change/Marked';
import { MainButton, PlainButton, TextButton } from '../../parts/Buttons';
import { FocusedHeading } from '../../parts/Heading';
import { Place } from '../../parts/Place';
import { ShowMore } from '../../parts/ShowMore';
import { count } from '../../words';
import { choicesOf, chooseEdits, isChosen, type Choice } from './choose';

/** What the safe mends would write, before they are written; any cell can be left out. */
export function MendPreview({
  checked,
  leftOut,
  busy,
  onLeaveOut,
  onApply,
  onCancel,
  onSelect,
}: {
  readonly checked: Checked;
  /** Keys of the cells that are not to be written. */
  readonly leftOut: ReadonlySet<string>;
  readonly busy: boolean;
  readonly onLeaveOut: (keys: ReadonlySet<string>) => void;
  readonly onApply: (edits: readonly Edit[]) => void;
  readonly onCancel: () => void;
  readonly onSelect: (at: CellAddress) => void;
}) {
  const choices = useMemo(() => choicesOf(bindEdits(checked.safeEdits, checked.findings)), [checked]);
  const chosen = chooseEdits(choices, leftOut);
  const total = checked.safeEdits.length;
  return (
    <section className="preview">
      <FocusedHeading>What will be mended: {count(total, 'cell')}</FocusedHeading>
      <p className="aside">Only what needs no decision of yours. You can undo it afterwards.</p>
      <p className="links">
        <TextButton disabled={chosen.length === total} onClick={() => onLeaveOut(new Set())}>
          Choose all
        </TextButton>
        <TextButton
          disabled={chosen.length === 0}
          onClick={() => onLeaveOut(new Set(choices.flatMap(({ keys }) => keys)))}
        >
          Choose none
        </TextButton>
        <span role="status" className="aside">
          {chosen.length} of {total} chosen
        </span>
      </p>
      <ShowMore items={choices} step={25} wrap={(shown) => <ul className="plain">{shown}</ul>}>
        {(group) => <BoundCells group={group} leftOut={leftOut} onLeaveOut={onLeaveOut} onSelect={onSelect} />}
      </ShowMore>
      <div className="bar">
        <MainButton
          text={`Mend ${count(chosen.length, 'cell')}`}
          icon="Mend"
          disabled={busy || chosen.length === 0}
          onClick={() => onApply(chosen)}
        />
        <PlainButton text="Cancel" onClick={onCancel} />
      </div>
    </section>
  );
}

/** A cell, or several that are written together, under one tick. */
function BoundCells({
  group,
  leftOut,
  onLeaveOut,
  onSelect,
}: {
  readonly group: Choice;
  readonly leftOut: ReadonlySet<string>;
  readonly onLeaveOut: (keys: ReadonlySet<string>) => void;
  readonly onSelect: (at: CellAddress) => void;
}) {
  const chosen = isChosen(group, leftOut);
  const toggle = () => {
    const others = [...leftOut].filter((key) => !group.keys.includes(key));
    onLeaveOut(new Set(chosen ? [...others, ...group.keys] : others));
  };
  const [first] = group.edits;
  return (
    <li className="entry choosable">
      <input
        type="checkbox"
        checked={chosen}
        aria-label={group.title ?? `Mend ${formatAddress(first.at)}`}
        onChange={toggle}
      />
      <div>
        {group.title !== null && (
          <p className="question">
            {group.title} <span className="aside">{count(group.edits.length, 'cell')}, all or none</span>
          </p>
        )}
        <ShowMore items={group.edits} step={10}>
          {({ at, before, after }) => (
            <div className="bound">
              <Place at={at} onSelect={onSelect} />
              <ChangedLines before={before} after={after} />
            </div>
          )}
        </ShowMore>
      </div>
    </li>
  );
}
