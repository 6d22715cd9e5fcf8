import '../look/link.css';
import { useEffect, useMemo, useRef } from 'react';
import type { Question } from '../../core/crossref/question';
import { listingsOf } from '../../core/plan/model';
import { formatAddress, type CellAddress } from '../../core/sheet/address';
import { relink } from '../../jobs/link';
import type { Linked } from '../../jobs/outcome';
import { MainButton } from '../parts/Buttons';
import { Fold } from '../parts/Fold';
import { Glyph } from '../parts/Glyph';
import { chosenIn } from '../state/linking';
import { PlanWeb } from '../web/PlanWeb';
import { count } from '../words';
import { AnsweredBefore } from './answers/AnsweredBefore';
import { AnswersSoFar } from './answers/AnswersSoFar';
import { AtRisk } from './changes/AtRisk';
import { groupByActivity } from './changes/by-activity';
import { Changes } from './changes/Changes';
import { leavingOut } from './changes/choose';
import { StyleOnly } from './changes/StyleOnly';
import type { ResultProps } from './result-props';
import { sorts, sortQuestions } from './questions/sorts';
import { Questions } from './questions/Questions';
import { ShiftCard } from './questions/ShiftCard';
import { countOpen, isSettled, sumUp } from './sum-up';

/** What is asked about the see-also of a plan, what was answered, and what is to be written. */
export function Result({
  linked,
  linking,
  asking,
  busy,
  does,
  onWrite,
  onSelect,
}: ResultProps & { readonly linked: Linked }) {
  const { leftOut, inStyle, formatted } = linking;
  const tab = useRef<HTMLDivElement>(null);
  const places = useMemo(
    () => new Map(listingsOf(linked.plan).map(({ id, source }) => [id, source.at])),
    [linked.plan],
  );
  const groups = useMemo(() => groupByActivity(linked), [linked]);
  const edits = useMemo(
    () => (leftOut.size + inStyle.size === 0 ? linked : relink(linked, chosenIn(linking, linked))).edits,
    [linked, linking, leftOut, inStyle],
  );
  const { askFormats } = does;
  const asked = useRef('');
  useEffect(() => {
    const cells = edits.map(({ at }) => formatAddress(at)).join(' ');
    // Asked again only when other cells are to be written.
    if (cells === asked.current) return;
    asked.current = cells;
    if (cells !== '') void askFormats(edits.map(({ at }) => at));
  }, [edits, askFormats]);
  const select = (at: CellAddress) => onSelect(linked.grid.sheet, at);
  const sorted = sortQuestions(linked, linking.decisions);
  const open = countOpen(linked);
  const before = (question: Question) => (
    <AnsweredBefore question={question} answers={linked.remembered.linking.answers} />
  );
  const leadOn = () => tab.current?.querySelector<HTMLElement>('[data-part="changes"] button')?.focus();
  const settled = isSettled(linked);
  return (
    <div ref={tab}>
      <p className={settled ? 'all-clear' : 'verdict'}>
        {settled && <Glyph name="Done" tone="good" />} {sumUp(linked)}
      </p>
      {linked.shift && (linked.shift.answer === null || linked.decisions[linked.shift.id]) && (
        <ShiftCard
          shift={linked.shift}
          decisions={linked.decisions}
          places={places}
          onAnswer={(answers) => void does.answer(answers)}
          onSelect={select}
        />
      )}
      {sorts.map((sort) => (
        <Questions
          key={sort.about}
          sort={sort}
          questions={sorted[sort.about]}
          linked={linked}
          decisions={linked.decisions}
          places={places}
          before={before}
          asking={asking}
          onAnswer={(answers) => void does.answer(answers)}
          onSelect={select}
          onEnd={leadOn}
        />
      ))}
      <AnswersSoFar linked={linked} busy={busy} onForget={(answers) => void does.forget(answers)} />
      <Changes plan={linked.plan} groups={groups} leftOut={leftOut} onLeaveOut={does.leaveOut} onSelect={select} />
      <StyleOnly style={linked.style} inStyle={inStyle} onChoose={does.putInStyle} onSelect={select} />
      <Fold openAtFirst={false} title="The web of the plan">
        <PlanWeb plan={linked.plan} onSelect={select} />
      </Fold>
      <AtRisk
        linked={linked}
        edits={edits}
        formatted={formatted}
        onLeaveOut={(at) => does.leaveOut(new Set([...leftOut, ...leavingOut(at, linked)]))}
        onSelect={select}
      />
      {(linked.edits.length > 0 || edits.length > 0) && (
        <div className="bar">
          <MainButton
            text={`Write ${count(edits.length, 'cell')}`}
            icon="Write"
            disabled={busy || edits.length === 0}
            onClick={onWrite}
            marks={{ 'data-write': 'link' }}
          />
          {open > 0 && <span className="bar-text">{count(open, 'question')} can wait</span>}
        </div>
      )}
    </div>
  );
}
