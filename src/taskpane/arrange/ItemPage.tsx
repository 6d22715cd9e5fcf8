import { useId, useState } from 'react';
import type { LabelStyle } from '../../core/plan/label';
import type { CellAddress } from '../../core/sheet/address';
import { MainButton, PlainButton, TextButton } from '../parts/Buttons';
import { Pick } from '../parts/fields/Pick';
import { FocusedHeading } from '../parts/Heading';
import { ErrorNote } from '../parts/Notes';
import { Place } from '../parts/Place';
import { choicesFor } from './choices';
import { offersFor, type Doing, type Offer } from './doings';
import { nameOf, titleOf, type Group, type Item } from './items';

/** One action or section, and what can be done to it. */
export function ItemPage({
  groups,
  item,
  style,
  refused,
  busy,
  onSelect,
  onAsk,
  onChange,
  onLeave,
}: {
  readonly groups: readonly Group[];
  readonly item: Item;
  /** How the profile labels actions. */
  readonly style: LabelStyle;
  /** Why what was asked for last cannot be done. */
  readonly refused: string | null;
  readonly busy: boolean;
  readonly onSelect: (at: CellAddress) => void;
  /** `said` is the text typed or the key picked. */
  readonly onAsk: (doing: Doing, said: string) => void;
  /** Something else is asked for now. */
  readonly onChange: () => void;
  readonly onLeave: () => void;
}) {
  const [offer, setOffer] = useState<Offer | null>(null);
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
        {offersFor(item).map((one) => (
          <PlainButton
            key={one.doing}
            text={one.title}
            disabled={busy}
            marks={{ 'data-doing': one.doing }}
            onClick={() => {
              onChange();
              setOffer(one);
              if (one.asks === 'nothing') onAsk(one.doing, '');
            }}
          />
        ))}
      </div>
      {refused !== null && <ErrorNote key={refused}>{refused}</ErrorNote>}
      {offer && offer.asks !== 'nothing' && (
        <Ask
          key={offer.doing}
          offer={offer}
          groups={groups}
          item={item}
          style={style}
          busy={busy}
          onAsk={(said) => onAsk(offer.doing, said)}
          onChange={onChange}
        />
      )}
    </section>
  );
}

function Ask({
  offer: { doing, title, asks },
  groups,
  item,
  style,
  busy,
  onAsk,
  onChange,
}: {
  readonly offer: Offer;
  readonly groups: readonly Group[];
  readonly item: Item;
  readonly style: LabelStyle;
  readonly busy: boolean;
  readonly onAsk: (said: string) => void;
  readonly onChange: () => void;
}) {
  const choices = asks === 'pick' ? choicesFor(groups, item, doing, style) : [];
  const [said, setSaid] = useState(choices[0]?.options[0]?.key ?? '');
  const field = useId();
  const say = (now: string) => {
    setSaid(now);
    onChange();
  };
  return (
    <form
      className="form card"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onAsk(said);
      }}
    >
      {asks === 'pick' ? (
        <Pick label={labelOf(doing, title)} groups={choices} chosen={said} onChoose={say} />
      ) : (
        <div className="pick">
          <label htmlFor={field} className="pick-label">
            {labelOf(doing, title)}
          </label>
          {doing === 'rename' ? (
            <input id={field} className="field" value={said} onChange={({ target }) => say(target.value)} />
          ) : (
            <textarea
              id={field}
              className="field arrange-text"
              rows={3}
              value={said}
              onChange={({ target }) => say(target.value)}
            />
          )}
        </div>
      )}
      <div className="buttons form-buttons">
        <MainButton
          text="Show what changes"
          disabled={busy}
          onClick={() => onAsk(said)}
          marks={{ 'data-ask': doing }}
        />
      </div>
    </form>
  );
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
