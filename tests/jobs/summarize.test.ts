import { openMemoryHost } from '../../src/host/memory/memory-host';
import { sayError } from '../../src/jobs/say';
import { summarize } from '../../src/jobs/summarize';
import { sheetOf } from '../core/plan-sheet';

const members =
  'Afghanistan, Bangladesh, Bhutan, India, Iran, Maldives, Nepal, Pakistan, Sri Lanka, Mongolia, Japan, Fiji and Tonga';
const numbered = (count: number, text: (number: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index + 1)).join('\n');

test('a plan whose data no sheet of Excel could hold is refused in a sentence, without counting it first', async () => {
  const listings = numbered(200, (number) => `• National workshops on subject ${number} for ${members}`);
  const rows = [
    ['Annual Work Plan (2025-2026)'],
    ['1. Make trade flow'],
    ['Specific Actions', 'Annual Work Plan', 'Key Performance Indicator'],
    [
      'a) Help\n(RSP 1.1.1 - 1st to 9th milestones)',
      listings,
      numbered(50, (number) => `(${number}) Number of things ${number}`),
    ],
  ];
  const host = openMemoryHost('plan.xlsx', [sheetOf(rows)]);
  const refusal = await summarize(host, {}).catch((error: unknown) => error);
  expect(sayError(refusal)).toMatch(/^The plan in “Plan” names so many .* nothing was counted\.$/);
});
