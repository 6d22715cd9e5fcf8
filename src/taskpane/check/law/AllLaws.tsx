import { useId, useState } from 'react';
import type { Rule, Subject } from '../../../core/linting/rule';
import type { Checked } from '../../../jobs/outcome';
import type { CheckActions } from '../actions';
import { LawPage } from './LawPage';
import { SeverityPick } from './SeverityPick';

/** Every law by its subject: how often it is broken, how grave that is, and why it is one. */
export function AllLaws({
  checked,
  subjects,
  onSet,
}: {
  readonly checked: Checked;
  readonly subjects: readonly Subject[];
  readonly onSet: CheckActions['setRule'];
}) {
  const found = new Map<string, number>();
  for (const { rule } of checked.findings) found.set(rule, (found.get(rule) ?? 0) + 1);
  return (
    <>
      <p className="aside">A law that is switched off is not checked. What you set is kept in the workbook.</p>
      {subjects.map(({ title, rules }) => (
        <section key={title} className="law">
          <h3 className="law-title">{title}</h3>
          <ul className="plain">
            {rules.map((law) => (
              <LawLine key={law.id} law={law} checked={checked} found={found.get(law.id) ?? 0} onSet={onSet} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function LawLine({
  law,
  checked,
  found,
  onSet,
}: {
  readonly law: Rule;
  readonly checked: Checked;
  readonly found: number;
  readonly onSet: CheckActions['setRule'];
}) {
  const [open, setOpen] = useState(false);
  const page = useId();
  const isOff = checked.lawsOff.includes(law.id);
  return (
    <li className="entry">
      <p className={isOff ? 'law-line off' : 'law-line'}>
        {law.title} {!isOff && <span className="amount">{found === 0 ? 'kept' : `${found} found`}</span>}{' '}
        <button
          type="button"
          className="why-button"
          aria-expanded={open}
          aria-controls={page}
          aria-label={`Why? ${law.title}`}
          onClick={() => setOpen(!open)}
        >
          Why?
        </button>
      </p>
      <SeverityPick
        isListed
        law={law}
        kept={checked.keptChecking.rules}
        onSet={(rule, setting) => void onSet(rule, setting)}
      />
      <div id={page} hidden={!open}>
        {open && <LawPage law={law} />}
      </div>
    </li>
  );
}
