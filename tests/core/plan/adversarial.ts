import fc from 'fast-check';

/** What makes a careless pattern try every way there is: one thing, or a few in turn, over and over. */
const repeated = [
  ...[
    ' ',
    '\u00a0',
    '\n',
    '\u200b',
    '(',
    ')',
    '()',
    '( ',
    ') ',
    '1',
    '1.',
    '1 ',
    '.',
    ',',
    ', ',
    '-',
    'a',
    'a ',
    'A ',
    'I',
  ],
  ...[
    'see also ',
    '(see also ',
    '(see also)',
    '1-(a) ',
    '(1) ',
    '1) ',
    'RSP ',
    '(RSP 1.1.1',
    'RSP 1.1.1 ',
    '1st ',
    'to ',
  ],
  ...[
    'and ',
    '; ',
    ';\n',
    '• ',
    'national ',
    'Sub-Regional ',
    'Guinea ',
    'Papua New ',
    'Korea, ',
    "Lao People's ",
    'not RSP ',
  ],
];

const length = 100_000;

/** Long texts of one pattern each, closed by what makes most patterns fail at the very end. */
export const adversarialTexts: readonly string[] = repeated.map(
  (part) => `${part.repeat(Math.ceil(length / part.length))}\u0001`,
);

/** Any text, of letters, marks and signs of any script, and of what the grammars look for. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom(...repeated, 'Fiji', '(b)', '–', 'ﷺ', 'İ', '²', '\ud800', 'milestone'), { maxLength: 12 })
    .map((parts) => parts.join('')),
);
