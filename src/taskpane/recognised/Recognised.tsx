import { useRef, useState } from 'react';
import type { Shape } from '../../core/plan/model';
import type { CellAddress } from '../../core/sheet/address';
import type { Opened } from '../../jobs/outcome';
import type { KeptReading } from '../../jobs/kept/reading';
import { PlainButton, TextButton } from '../parts/Buttons';
import { Fold } from '../parts/Fold';
import type { ProfileRefused } from '../state/way-out';
import type { Offering } from '../runner/lists';
import type { SayHow } from '../runner/say-how';
import { count } from '../words';
import { ColumnsForm } from './ColumnsForm';
import { Decisions } from './Decisions';
import { Facts } from './Facts';
import { OfferLists } from './OfferLists';
import { ProfilePart } from './ProfilePart';
import { layoutWords } from './words';

interface RecognisedProps {
  /** Null until something has been read. */
  readonly opened: Opened | null;
  readonly kept: KeptReading;
  readonly refused: ProfileRefused | null;
  readonly busy: boolean;
  readonly say: Pick<SayHow, 'sayShape' | 'useProfile' | 'loadProfile' | 'decide'> & Offering;
  readonly onSelect: (sheet: string, at: CellAddress) => void;
}

/** How the plan was read, in one line; unfolded, all that was recognised and the means to correct it. */
export function Recognised({ opened, kept, refused, busy, say, onSelect }: RecognisedProps) {
  const frame = useRef<HTMLDivElement>(null);
  // What was pressed goes away with what it was about: whoever pressed it goes on from here.
  const stay = (done: Promise<void> | null) => {
    frame.current?.focus();
    void done;
  };
  return (
    <div ref={frame} tabIndex={-1} role="group" aria-label="How the plan is read" className="recognised">
      <Fold title={<span className="recognised-line">{sumUp(opened)}</span>} openAtFirst={false}>
        {opened && (
          <Sheet
            key={opened.plan.sheet}
            opened={opened}
            busy={busy}
            onSay={(shape) => stay(say.sayShape(opened.plan.sheet, shape))}
            onCancel={() => stay(null)}
            onSelect={(at) => onSelect(opened.plan.sheet, at)}
          />
        )}
        {opened?.plan.layout === 'register' && (
          <OfferLists
            busy={busy}
            onOffer={() => void say.offerLists(opened.plan.sheet)}
            onWithdraw={() => void say.withdrawLists(opened.plan.sheet)}
          />
        )}
        <ProfilePart
          kept={kept}
          inUse={opened?.profile ?? null}
          refused={refused}
          busy={busy}
          onUse={(profile) => void say.useProfile(profile)}
          onUseBuiltIn={() => stay(say.useProfile(null))}
          onLoad={(file, readText) => void say.loadProfile(file, readText)}
        />
        <Decisions decided={kept.decided} busy={busy} onWithdraw={(words) => stay(say.decide(words, null))} />
      </Fold>
    </div>
  );
}

function sumUp(opened: Opened | null): string {
  if (!opened) return 'How the plan is read';
  const { counts, plan, profile, said } = opened;
  const parts = [
    layoutWords[plan.layout].name,
    count(counts.sections, 'section'),
    count(counts.actions, 'action'),
    count(counts.listings, 'listing'),
    count(counts.activities, 'activity', 'activities'),
  ];
  return `${parts.join(', ')}; profile ${profile.name}${said.shape ? '; columns as you said' : ''}`;
}

function Sheet({
  opened,
  busy,
  onSay,
  onCancel,
  onSelect,
}: {
  readonly opened: Opened;
  readonly busy: boolean;
  readonly onSay: (shape: Shape | null) => void;
  /** The form was left without a word. */
  readonly onCancel: () => void;
  readonly onSelect: (at: CellAddress) => void;
}) {
  const [correcting, setCorrecting] = useState(false);
  if (correcting) {
    return (
      <ColumnsForm
        grid={opened.grid}
        shape={opened.plan.shape}
        busy={busy}
        onSave={(shape) => {
          setCorrecting(false);
          onSay(shape);
        }}
        onCancel={() => {
          setCorrecting(false);
          onCancel();
        }}
      />
    );
  }
  return (
    <>
      {opened.said.shape && <p className="corrected">You said where the columns of this sheet are.</p>}
      <Facts opened={opened} onSelect={onSelect} />
      <div className="buttons form-buttons">
        <PlainButton text="Correct…" icon="Write" disabled={busy} onClick={() => setCorrecting(true)} />
        {opened.said.shape && (
          <TextButton disabled={busy} onClick={() => onSay(null)}>
            Forget my correction
          </TextButton>
        )}
      </div>
    </>
  );
}
