import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import type { Rule } from '../../../core/linting/rule';
import type { Checked } from '../../../jobs/outcome';
import { PlainButton } from '../../parts/Buttons';
import { Place } from '../../parts/Place';
import type { CheckActions } from '../actions';
import { IgnoreForm } from '../exceptions/IgnoreForm';
import { findSameFaults } from '../exceptions/same-fault';
import { LawPage } from '../law/LawPage';
import { SeverityPick } from '../law/SeverityPick';
import { MendOne } from '../mends/MendOne';
import type { OpenPart } from '../view';
import { Answers } from './Answers';
import type { Entry } from './entries';

type Opened = OpenPart['part'];

/** What can be done about the finding that the planner is at. */
export function FindingTools({
  entry,
  law,
  checked,
  showsWhy,
  busy,
  open,
  reason,
  actions,
  onOpen,
}: {
  readonly entry: Entry;
  /** Null where the catalogue has it not. */
  readonly law: Rule | null;
  readonly checked: Checked;
  /** The law's page can be opened here. */
  readonly showsWhy: boolean;
  readonly busy: boolean;
  readonly open: Opened | null;
  /** Why it may be ignored, as typed so far. */
  readonly reason: string;
  readonly actions: CheckActions;
  readonly onOpen: (part: Opened | null, reason?: string) => void;
}) {
  const { finding } = entry;
  const { fix, options, related, question, answers = [] } = finding;
  const tools = useRef<HTMLDivElement>(null);
  const isPressed = useRef(false);
  const opened = useId();
  const mend = open === 'fix' ? fix : typeof open === 'number' ? options[open] : undefined;

  // Only what is opened here takes the focus; what a new check or another tab brings back does not.
  useEffect(() => {
    if (isPressed.current) tools.current?.querySelector<HTMLElement>('[data-begin]')?.focus();
    isPressed.current = false;
  }, [open]);

  const close = () => {
    tools.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    onOpen(null);
  };
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || open === null) return;
    event.preventDefault();
    close();
  };
  const opener = (part: Opened, text: string) => (
    <PlainButton
      key={part}
      text={text}
      shows={{ id: opened, open: open === part }}
      onClick={() => {
        isPressed.current = true;
        onOpen(open === part ? null : part);
      }}
    />
  );

  return (
    <div ref={tools} className="tools" onKeyDown={closeByKey}>
      {related.length > 0 && (
        <p className="related">
          Compare{' '}
          {related.map(({ at, name }, index) => (
            <span key={index} className="seen">
              {index > 0 && ', '}
              <span className="id">{name}</span> <Place at={at} onSelect={actions.select} />
            </span>
          ))}
        </p>
      )}
      {question !== undefined && answers.length > 0 && (
        <Answers
          answers={answers}
          said={finding.message}
          busy={busy}
          onAnswer={(answer) =>
            void (answer.choice === 'keep' ? actions.ignore(finding, answer.title) : actions.answer(question, answer))
          }
        />
      )}
      <div className="buttons">
        {fix && opener('fix', `Mend this: ${fix.title}`)}
        {options.map(
          // An answer that changes texts alone is among the mends, too.
          ({ title }, index) => !answers.some((answer) => answer.title === title) && opener(index, title),
        )}
        {question !== undefined && (
          <PlainButton
            text={answers.length > 0 ? 'See it under See also' : 'Answer it under See also'}
            onClick={() => void actions.answer(question, null)}
          />
        )}
        {opener('ignore', 'Ignore…')}
        {showsWhy && law && opener('why', 'Why?')}
      </div>
      <div id={opened} data-law={finding.rule}>
        {mend && (
          <MendOne
            fix={mend}
            grid={checked.grid}
            busy={busy}
            onWrite={(edits) => void actions.mend(edits)}
            onCancel={close}
            onSelect={actions.select}
          />
        )}
        {open === 'ignore' && (
          <IgnoreForm
            same={findSameFaults(finding, checked.findings)}
            reason={reason}
            busy={busy}
            onReason={(typed) => onOpen('ignore', typed)}
            onIgnore={(reason) => void actions.ignore(finding, reason)}
            onCancel={close}
          />
        )}
        {open === 'why' && law && (
          <LawPage law={law}>
            <SeverityPick
              law={law}
              kept={checked.keptChecking.rules}
              onSet={(rule, setting) => void actions.setRule(rule, setting)}
            />
          </LawPage>
        )}
      </div>
    </div>
  );
}
