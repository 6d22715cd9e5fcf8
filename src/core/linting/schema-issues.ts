import { planSchema, type Action, type Plan } from '../plan/model';
import type { Source } from '../sheet/edit';

/** What the schema of a plan objects to, at the text concerned. */
export interface SchemaIssue {
  /** The id of the law broken, as the schema gives it, or else a sentence of the schema's own. */
  readonly law: string;
  /** Where in the plan: `sections.0.title`. */
  readonly path: string;
  readonly place: Source;
  /** Name of the action concerned. */
  readonly action?: string;
  /** Number of the section concerned. */
  readonly section?: number;
}

const known = new WeakMap<Plan, readonly SchemaIssue[]>();

/** Parses the plan by its schema, once for each plan read. Several issues of one law at one place are one. */
export function findSchemaIssues(plan: Plan): readonly SchemaIssue[] {
  const found = known.get(plan);
  if (found) return found;
  const made = parse(plan);
  known.set(plan, made);
  return made;
}

function parse(plan: Plan): readonly SchemaIssue[] {
  const result = planSchema.safeParse(plan);
  if (result.success) return [];
  const issues = result.error.issues.map(({ message, path }) => ({
    law: message,
    path: path.join('.'),
    ...locate(plan, path),
  }));
  const key = ({ law, place }: SchemaIssue): string => JSON.stringify([law, place.at, place.start]);
  return [...new Map([...issues].reverse().map((issue) => [key(issue), issue])).values()].reverse();
}

type Location = Pick<SchemaIssue, 'place' | 'action' | 'section'>;

function locate(plan: Plan, path: readonly PropertyKey[]): Location {
  const section = path[0] === 'sections' ? plan.sections[Number(path[1])] : undefined;
  if (!section) return { place: plan.titleSource };
  const action = path[2] === 'actions' ? section.actions[Number(path[3])] : undefined;
  if (!action) return { place: section.source, section: section.number };
  return { place: locateInAction(action, path.slice(4)), action: action.ref, section: section.number };
}

function locateInAction(action: Action, [field, index]: readonly PropertyKey[]): Source {
  if (field === 'listings') return action.listings[Number(index)]?.source ?? action.listingsCell;
  if (field === 'kpis') return action.kpis[Number(index)]?.source ?? action.kpisCell;
  if (field === 'rsp') return action.rspSource ?? action.titleSource;
  return field === 'label' ? action.labelSource : action.titleSource;
}
