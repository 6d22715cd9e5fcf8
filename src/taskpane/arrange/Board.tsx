import './arrange.css';
import { useMemo, useState } from 'react';
import type { Arrangement } from '../../core/arranging/arrangement';
import type { CellAddress } from '../../core/sheet/address';
import { arrangeOpened } from '../../jobs/arrange';
import type { Opened } from '../../jobs/outcome';
import type { ToArrange } from '../runner/arranging';
import { ActionList, type ListView } from './ActionList';
import { toArrangement, type Doing } from './doings';
import { ItemPage, type Draft } from './ItemPage';
import { findAgain, groupsOf, type Item } from './items';
import { Preview } from './Preview';
import { sayDone } from './say';

/** What is asked for: an arrangement, or something that cannot be one, with the reason. */
type Asked =
  { readonly is: 'meant'; readonly arrangement: Arrangement } | { readonly is: 'unclear'; readonly why: string };

const everything: ListView = { typed: '', folded: new Set(), last: null };

/** The plan's actions, then one of them, then what a change of it does. Until the last button nothing is written. */
export function Board({
  opened,
  busy,
  onSelect,
  onArrange,
}: {
  readonly opened: Opened;
  readonly busy: boolean;
  readonly onSelect: (at: CellAddress) => void;
  readonly onArrange: (what: ToArrange) => Promise<boolean>;
}) {
  const [view, onView] = useState(everything);
  const [chosen, setChosen] = useState<Item | null>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const groups = useMemo(() => groupsOf(opened.plan), [opened]);
  const outcome = useMemo(
    () => (asked?.is === 'meant' ? arrangeOpened(opened, asked.arrangement) : null),
    [opened, asked],
  );
  const item = chosen && findAgain(groups, chosen);
  if (!item) {
    return (
      <ActionList
        groups={groups}
        view={view}
        onView={onView}
        onChoose={(one) => {
          onView({ ...view, last: one.key });
          setChosen(one);
          onSelect((one.kind === 'action' ? one.action.titleSource : one.section.source).at);
        }}
      />
    );
  }
  const leave = () => {
    setAsked(null);
    setDraft(null);
    setChosen(null);
  };
  if (asked?.is === 'meant' && outcome?.kind === 'arranged') {
    const { arrangement } = asked;
    const { changes, after, counts } = outcome;
    return (
      <Preview
        arrangement={arrangement}
        arranged={outcome}
        busy={busy}
        onSelect={onSelect}
        onLeave={() => setAsked(null)}
        onDo={() =>
          void onArrange({ changes, after, told: sayDone(arrangement, counts) }).then((isDone) => {
            if (isDone) leave();
          })
        }
      />
    );
  }
  return (
    <ItemPage
      key={item.key}
      groups={groups}
      item={item}
      style={opened.profile.labels.style}
      refused={asked?.is === 'unclear' ? asked.why : outcome?.kind === 'refused' ? outcome.message : null}
      busy={busy}
      onSelect={onSelect}
      draft={draft}
      onDraft={(now) => {
        setDraft(now);
        setAsked(null);
      }}
      onAsk={({ doing, said }) => setAsked(meant(toArrangement(groups, item, doing, said), doing))}
      onLeave={leave}
    />
  );
}

function meant(arrangement: Arrangement | null, doing: Doing): Asked {
  if (arrangement) return { is: 'meant', arrangement };
  const why = doing === 'rename' ? 'Type a whole number, 1 or more.' : 'Choose from the list first.';
  return { is: 'unclear', why };
}
