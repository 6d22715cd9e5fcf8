import type { FixTitle } from '../../../src/core/linting/rule';
import type { Plan } from '../../../src/core/plan/model';

/** What of a plan a fix may change, and nothing else. */
type Part =
  'see-also' | 'markup' | 'spacing' | 'letters' | 'bullets' | 'labels' | 'brackets' | 'numbers' | 'milestones';

/** What the titles of the safe fixes say, by their ids. */
const changed: Partial<Record<FixTitle['id'], readonly Part[]>> = {
  'rewrite-see-also': ['see-also'],
  'write-reference': ['see-also'],
  'add-brackets': ['see-also'],
  'remove-from-text': ['see-also'],
  'write-labels': [],
  'write-labels-alike': ['labels'],
  'write-latin-letters': ['letters', 'see-also'],
  'remove-bullet': [],
  'remove-bullets': ['bullets'],
  'remove-markup': ['markup', 'spacing'],
  'remove-invisible': ['spacing'],
  'space-plainly': ['spacing'],
  'space-punctuation': ['spacing'],
  'close-bracket': ['brackets'],
  'write-words': ['brackets'],
  'write-rsp': ['milestones'],
  'number-kpis': ['numbers'],
};

/** Rows and what the fixes that name them may change there. */
export type Allowed = Map<number, Set<Part>>;

/** Notes what a fix may change in the rows that it names. Throws for a fix of which it is not said. */
export function allow(allowed: Allowed, id: FixTitle['id'], rows: readonly number[]): void {
  const parts = changed[id];
  if (!parts) throw new Error(`Nothing says what the safe fix ${id} may change.`);
  for (const row of rows) {
    const here = allowed.get(row) ?? new Set();
    for (const part of parts) here.add(part);
    allowed.set(row, here);
  }
}

/** What the plan says, but for what may be changed in each row. */
export function meaningOf({ title, years, sections }: Plan, allowed: Allowed): unknown {
  return {
    title: text(title, allowed.get(0)),
    years,
    sections: sections.map((section) => ({
      number: section.number,
      title: text(section.title, allowed.get(section.source.at.row)),
      actions: section.actions.map((action) => {
        const here = new Set(action.rows.flatMap((row) => [...(allowed.get(row) ?? [])]));
        return {
          ref: action.ref,
          title: text(action.title, here),
          rsp:
            here.has('milestones') && action.rsp
              ? { ...action.rsp, milestones: [...new Set(action.rsp.milestones)].sort((a, b) => a - b) }
              : action.rsp,
          kpis: action.kpis.map((kpi) => ({ text: text(kpi.text, here), index: here.has('numbers') || kpi.index })),
          listings: action.listings.map((listing) => ({
            id: listing.id,
            text: text(listing.text, here),
            // What is read from the words: marks of a web page within a name hide it.
            read: here.has('markup') || [listing.kind, listing.countries, listing.groups],
            seeAlso: here.has('see-also') || [...listing.seeAlso].sort(),
          })),
        };
      }),
    })),
  };
}

const lookAlikes: Readonly<Record<string, string>> = { а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', х: 'x', у: 'y', і: 'i' };

function text(typed: string, parts: ReadonlySet<Part> = new Set()): string {
  let plain = typed;
  if (parts.has('markup')) plain = plain.replace(/<[^<>]*>|&nbsp;/g, ' ').replace(/&amp;/g, '&');
  if (parts.has('letters')) plain = plain.replace(/[\u0400-\u04ff]/g, (letter) => lookAlikes[letter] ?? letter);
  if (parts.has('bullets')) plain = plain.replace(/[•➤·\-–]/g, '');
  if (parts.has('brackets')) plain = plain.replace(/[()[\]]/g, '');
  if (parts.has('spacing')) plain = plain.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g, '');
  return plain;
}
