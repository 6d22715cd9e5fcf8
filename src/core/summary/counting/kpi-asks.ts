import type { KpiAsks } from '../summary';

const members = /\b(?:members?|administrations?|countries|economies)\b/i;
const planned =
  /\b(?:activit(?:y|ies)|workshops?|seminars?|webinars?|trainings?|courses?|missions?|events?|meetings?|dialogues?)\b/i;
const counts = /^\W*(?:the\s+)?(?:number|no\.?|total)\s+of\b/i;

/** What a KPI asks for, by its words: what is counted comes first ("Number of Members that held a workshop"). */
export function readKpiAsks(text: string): KpiAsks {
  const asked = text.replace(counts, '');
  const [member, activity] = [asked.search(members), asked.search(planned)];
  if (member < 0 && activity < 0) return 'other';
  if (member < 0) return 'activities';
  return activity < 0 || member < activity ? 'members' : 'activities';
}
