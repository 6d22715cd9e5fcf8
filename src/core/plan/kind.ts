/** What sort of activity a listing announces. */
export const kinds = [
  'national',
  'sub-regional',
  'regional',
  'accreditation',
  'training',
  'meeting',
  'on-request',
  'continuing',
  'other',
] as const;
type Kind = (typeof kinds)[number];

const event = String.raw`(?:workshops?(?!\s+follow-?up)|workshop\(s\)|ws\b|wss\b|seminars?|webinars?|courses?|missions?|trainings?)`;
/** Up to three words between the level and the event: "regional technical e-learning course". */
const between = String.raw`\s(?:[\w/&-]{1,40}\s){0,3}?`;

// Tried in order: how an activity is offered says more than the level it is held at.
const patterns: readonly (readonly [Kind, RegExp])[] = [
  ['on-request', /^(?:up)?on (?:the )?request\b|^(?:if|when|as) requested\b/],
  ['accreditation', /\baccreditation\b/],
  [
    'continuing',
    /^(?:continue|maintain|discuss|identify|participate|take every|work with|encourage|explore|utili[sz]e|as appropriate)\b/,
  ],
  ['meeting', /^attend\b/],
  ['national', new RegExp(String.raw`\bnational${between}${event}`)],
  ['sub-regional', new RegExp(String.raw`\bsub\s?-?\s?regional${between}${event}`)],
  ['regional', new RegExp(String.raw`(?<!sub\s?-?\s?)\bregional${between}${event}`)],
  ['training', /\btrainings?\b|\bmaster\s?class\b|\btrainer\b/],
  ['meeting', /\b(?:meetings?|conferences?|consultations?)\b/],
];

/** What sort of activity a listing announces, by its words. */
export function readKind(text: string): Kind {
  const plain = plainWords(text);
  return patterns.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'other';
}

/** Lower case, one space between words, plain hyphens. */
function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The Kind cell of a register: "Sub-regional", "On request". */
export function formatKind(kind: Kind): string {
  return kind.charAt(0).toUpperCase() + (kind === 'on-request' ? 'n request' : kind.slice(1));
}

/** Other words for a kind in a cell of its own. */
const otherWords: Readonly<Record<string, Kind>> = {
  subregional: 'sub-regional',
  uponrequest: 'on-request',
  ondemand: 'on-request',
  ongoing: 'continuing',
  continuous: 'continuing',
  others: 'other',
};

const cells: ReadonlyMap<string, Kind> = new Map([
  ...kinds.map((kind) => [kind.replace('-', ''), kind] as const),
  ...kinds.map((kind) => [`${kind.replace('-', '')}s`, kind] as const),
  ...Object.entries(otherWords),
]);

/** The kind that a Kind cell names, in whatever case and with or without hyphens and "workshop"; null for other words. */
export function parseKind(text: string): Kind | null {
  const letters = plainWords(text).replace(/[ .-]/g, '');
  return cells.get(letters) ?? cells.get(letters.replace(/(?:workshop|event|activity)s?$/, '')) ?? null;
}
