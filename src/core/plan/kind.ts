import type { Kind } from './model';

const event = String.raw`(?:workshops?(?!\s+follow-?up)|workshop\(s\)|ws\b|seminars?|courses?|missions?|trainings?)`;

// Tried in order: how an activity is offered says more than the level it is held at.
const patterns: readonly (readonly [Kind, RegExp])[] = [
  ['on-request', /^upon\s+request\b/i],
  ['accreditation', /\baccreditation\b/i],
  [
    'continuing',
    /^(?:continue|maintain|discuss|identify|participate|take every|work with|encourage|explore|utili[sz]e|as appropriate)\b/i,
  ],
  ['meeting', /^attend\b/i],
  ['national', new RegExp(String.raw`\bnational\s+(?:[\w/&-]+\s+){0,3}?${event}`, 'i')],
  ['sub-regional', new RegExp(String.raw`\bsub-?\s?regional\s+(?:[\w/&-]+\s+){0,3}?${event}`, 'i')],
  ['regional', new RegExp(String.raw`(?<!sub-?\s?)\bregional\s+(?:[\w/&-]+\s+){0,3}?${event}`, 'i')],
  ['training', /\btrainings?\b|\bmaster\s?class\b|\btrainer\b/i],
  ['meeting', /\b(?:meetings?|conferences?|consultations?)\b/i],
];

/** What sort of activity a listing announces, by its words. */
export function readKind(text: string): Kind {
  return patterns.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
}
