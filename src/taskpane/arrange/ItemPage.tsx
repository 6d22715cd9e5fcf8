import { useId } from 'react';
import type { LabelStyle } from '../../core/plan/label';
import type { CellAddress } from '../../core/sheet/address';
import { MainButton, PlainButton, TextButton } from '../parts/Buttons';
import { Pick, type PickGroup } from '../parts/fields/Pick';
import { FocusedHeading } from '../parts/Heading';
import { ErrorNote } from '../parts/Notes';
import { Place } from '../parts/Place';
import { choicesFor } from './choices';
import { offersFor, type Doing } from './doings';
import { nameOf, titleOf, type Group, type Item } from './items';

/** What is to be done, and what was said of it so far: the text typed, or the key picked. */
export interface Draft {
  readonly doing: Doing;
  readonly said: string;
}

/** One action or section, and what can be done to it. */
export function ItemPage({
  groups,
  item,
  style,
  refused,
  busy,
  draft,
  onDraft,
  onSelect,
  onAsk,
  onLeave,
}: {
  readonly groups: readonly Group[];
  readonly item: Item;
  /** How the profile labels actions. */
  readonly style: LabelStyle;
  /** Why what was asked for last cannot be done. */
  readonly refused: string | null;
  readonly busy: boolean;
  readonly draft: Draft | null;
  readonly onDraft: (draft: Draft) => void;
  readonly onSelect: (at: CellAddress) => void;
  /** Asks what a draft would change. */
  readonly onAsk: (draft: Draft) => void;
  readonly onLeave: () => void;
}) {
  const offers = offersFor(item);
  const offer = offers.find(({ doing }) => doing === draft?.doing);
  const choices = offer?.asks === 'pick' ? choicesFor(groups, item, offer.doing, style) : [];
  const at = (item.kind === 'action' ? item.action.titleSource : item.section.source).at;
  return (
    <section className="arrange-item">
      <TextButton onClick={onLeave}>All actions</TextButton>
      <FocusedHeading>
        {nameOf(item)} {titleOf(item)}
      </FocusedHeading>
      <p className="aside">
        <Place at={at} onSelect={onSelect} /> What should be done?
      </p>
      <div className="buttons" role="group" aria-label={`What to do with ${nameOf(item)}`}>
        {offers.map((one) => (
          <PlainButton
            key={one.doing}
            text={one.title}
            disabled={busy}
            marks={{ 'data-doing': one.doing }}
            onClick={() => {
              const said = one.asks === 'pick' ? firstOf(choicesFor(groups, item, one.doing, style)) : '';
              const now = { doing: one.doing, said };
              onDraft(now);
              if (one.asks === 'nothing') onAsk(now);
            }}
          />
        ))}
      </div>
      {refused !== null && <ErrorNote key={refused}>{refused}</ErrorNote>}
      {draft && offer && offer.asks !== 'nothing' && (
        <Ask
          key={offer.doing}
          label={labelOf(offer.doing, offer.title)}
          draft={draft}
          choices={choices}
          busy={busy}
          onAsk={() => onAsk(draft)}
          onSay={(said) => onDraft({ ...draft, said })}
        />
      )}
    </section>
  );
}

function Ask({
  label,
  draft: { doing, said },
  choices,
  busy,
  onAsk,
  onSay,
}: {
  readonly label: string;
  readonly draft: Draft;
  /** Empty where a text is typed. */
  readonly choices: readonly PickGroup[];
  readonly busy: boolean;
  readonly onAsk: () => void;
  readonly onSay: (said: string) => void;
}) {
  const field = useId();
  const type = { id: field, className: 'field', value: said };
  return (
    <form
      className="form card"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onAsk();
      }}
    >
      {choices.length > 0 ? (
        <Pick label={label} groups={choices} chosen={said} onChoose={onSay} />
      ) : (
        <div className="pick">
          <label htmlFor={field} className="pick-label">
            {label}
          </label>
          {doing === 'rename' ? (
            <input {...type} onChange={({ target }) => onSay(target.value)} />
          ) : (
            <textarea
              {...type}
              className="field arrange-text"
              rows={3}
              onChange={({ target }) => onSay(target.value)}
            />
          )}
        </div>
      )}
      <div className="buttons form-buttons">
        <MainButton text="Show what changes" disabled={busy} onClick={onAsk} marks={{ 'data-ask': doing }} />
      </div>
    </form>
  );
}

function firstOf(choices: readonly PickGroup[]): string {
  return choices[0]?.options[0]?.key ?? '';
}

function labelOf(doing: Doing, title: string): string {
  switch (doing) {
    case 'move':
      return 'Where to';
    case 'merge':
      return 'Into which';
    case 'renumber':
      return 'Labels';
    case 'insert-action':
    case 'insert-before':
    case 'insert-after':
      return `${title}: its text`;
    case 'rename':
    case 'delete':
      return title;
  }
}
