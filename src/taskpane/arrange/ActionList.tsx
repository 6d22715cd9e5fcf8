import { useEffect, useId, useRef } from 'react';
import { Glyph } from '../parts/Glyph';
import { count } from '../words';
import { findGroups, inSight, nameOf, titleOf, type Group, type Item } from './items';
import { useRoving, type Roving } from './useRoving';

/** What is typed to find actions, which sections are folded, and on which item one was last. */
export interface ListView {
  readonly typed: string;
  readonly folded: ReadonlySet<string>;
  readonly last: string | null;
}

/** Sections and actions, to choose from; each takes a line or two. */
export function ActionList({
  groups,
  view,
  onView,
  onChoose,
}: {
  readonly groups: readonly Group[];
  readonly view: ListView;
  readonly onView: (view: ListView) => void;
  readonly onChoose: (item: Item) => void;
}) {
  const search = useId();
  const found = findGroups(groups, view.typed);
  // What was found by words is not hidden in a folded section.
  const folded = view.typed.trim() === '' ? view.folded : new Set<string>();
  const items = inSight(found, folded);
  const fold = (key: string, isFolded: boolean) => {
    const others = [...view.folded].filter((one) => one !== key);
    onView({ ...view, folded: new Set(isFolded ? [...others, key] : others) });
  };
  const list = useRef<HTMLUListElement>(null);
  const roving = useRoving(list, items, fold);
  const { focus } = roving;
  useEffect(() => {
    // Back from an item the list goes on where it was left.
    if (view.last !== null) focus(view.last);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the list comes back
  }, []);
  const actions = items.filter(({ kind }) => kind === 'action').length;
  return (
    <>
      <div className="arrange-search">
        <label htmlFor={search} className="pick-label">
          Find an action
        </label>
        <input
          id={search}
          type="search"
          className="field"
          value={view.typed}
          placeholder="Label or words"
          onChange={({ target }) => onView({ ...view, typed: target.value })}
        />
      </div>
      <div className="heard" role="status">
        {view.typed.trim() === '' ? '' : `${count(actions, 'action')} found.`}
      </div>
      {found.length === 0 && <p className="lead">No action has these words.</p>}
      <ul
        ref={list}
        className="plain arrange-list"
        role="tree"
        aria-label="Sections and actions"
        onKeyDown={roving.onKeyDown}
      >
        {found.map(({ head, actions: own }) => {
          const isFolded = folded.has(head.key);
          return (
            <li key={head.key} role="none">
              <Line
                item={head}
                roving={roving}
                isFolded={isFolded}
                onChoose={onChoose}
                onFold={fold}
                amount={own.length}
              />
              {!isFolded && own.length > 0 && (
                <ul className="plain" role="group">
                  {own.map((item) => (
                    <li key={item.key} role="none">
                      <Line
                        item={item}
                        roving={roving}
                        isFolded={null}
                        onChoose={onChoose}
                        onFold={fold}
                        amount={item.action.listings.length}
                      />
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Line({
  item,
  roving,
  isFolded,
  amount,
  onChoose,
  onFold,
}: {
  readonly item: Item;
  readonly roving: Roving;
  /** Null for what does not fold. */
  readonly isFolded: boolean | null;
  readonly amount: number;
  readonly onChoose: (item: Item) => void;
  readonly onFold: (key: string, isFolded: boolean) => void;
}) {
  const { key, kind } = item;
  const words = count(amount, kind === 'section' ? 'action' : 'line');
  return (
    <div
      role="treeitem"
      aria-level={kind === 'section' ? 1 : 2}
      {...(isFolded === null ? {} : { 'aria-expanded': !isFolded })}
      className={`arrange-line arrange-${kind}`}
      data-item={key}
      tabIndex={roving.current === key ? 0 : -1}
      onFocus={() => roving.onFocus(key)}
      onClick={() => onChoose(item)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onChoose(item);
      }}
    >
      {isFolded !== null && (
        <span
          className="arrange-fold"
          onClick={(event) => {
            event.stopPropagation();
            onFold(key, !isFolded);
          }}
        >
          <Glyph name={isFolded ? 'Open' : 'ChevronDown'} />
        </span>
      )}
      <span className="arrange-name">{nameOf(item)}</span>
      <span className="arrange-title">{titleOf(item)}</span>
      <span className="amount" title={words}>
        {amount} <span className="heard">{kind === 'section' ? 'actions' : 'lines'}</span>
      </span>
    </div>
  );
}
