import { useId } from 'react';
import type { CellAddress } from '../../core/sheet/address';
import type { NewLayout } from '../../core/writing/lay-out-plan';
import type { LayoutDraft } from '../../jobs/layout/draft-layout';
import { MainButton, PlainButton } from '../parts/Buttons';
import { Radios } from '../parts/fields/Choices';
import { FocusedHeading } from '../parts/Heading';
import { count } from '../words';
import { Losses } from './Losses';

const layouts = [
  { key: 'annex', text: 'Annex: a row for each action, as the plan is printed', recommended: false },
  { key: 'register', text: 'Register: a row for each listing, to filter and to count', recommended: false },
] as const;

/** What would be written into a new sheet, before it is. */
export function Draft({
  draft,
  busy,
  onLayout,
  onWrite,
  onCancel,
  onSelect,
}: {
  readonly draft: LayoutDraft;
  readonly busy: boolean;
  readonly onLayout: (layout: NewLayout) => void;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
  readonly onSelect: (sheet: string, at: CellAddress) => void;
}) {
  const asked = useId();
  const { opened, layout } = draft;
  const { counts, plan, profile } = opened;
  const source = 'losses' in opened ? opened.file : plan.sheet;
  return (
    <section className="preview">
      <FocusedHeading>What will be written from “{source}”</FocusedHeading>
      <p>{plan.title}</p>
      <p className="aside">
        {count(counts.sections, 'section')}, {count(counts.actions, 'action')}, {count(counts.listings, 'listing')},{' '}
        {count(counts.activities, 'activity', 'activities')}; profile {profile.name}
      </p>
      <p id={asked} className="question form-question">
        Layout of the new sheet
      </p>
      <Radios
        labelledBy={asked}
        options={layouts}
        chosen={layout}
        onChoose={(key) => onLayout(key === 'register' ? 'register' : 'annex')}
      />
      <div className="losses">
        <Losses key={layout} draft={draft} onSelect={onSelect} />
      </div>
      <div className="bar">
        <MainButton text="Write to a new sheet" icon="Sheet" disabled={busy} onClick={onWrite} />
        <PlainButton text="Cancel" disabled={busy} onClick={onCancel} />
      </div>
    </section>
  );
}
