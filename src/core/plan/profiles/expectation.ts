import { z } from 'zod';

import { kinds } from '../kind';

/*
 * "An activity such as these also stands under that action." Nothing in a plan says so where both rows forgot; an
 * office knows. Actions are told by words of their texts, as labels change from year to year.
 *
 * Of each list one entry must fit, and where several lists are given each of them must.
 */

const text = z.string({ error: 'must be text' }).min(1, { error: 'must not be empty' });
const phrases = z
  .array(text, { error: 'must be a list, in square brackets' })
  .min(1, { error: 'must hold one at least' });

export const expectationSchema = z.object(
  {
    id: z
      .string({ error: 'must be a short name' })
      .regex(/^[a-z0-9-]+$/, { error: 'must be a short name of small letters, digits and hyphens' }),
    activities: z
      .object(
        {
          under: phrases.optional().describe('Words in the text of an action that lists the activity'),
          words: phrases.optional().describe('Words in the text of the activity'),
          groups: phrases
            .optional()
            .describe('Groups of this profile: the activity names one, or a Member that belongs to it'),
          kinds: z
            .array(z.enum(kinds, { error: `must be one of: ${kinds.join(', ')}` }), {
              error: 'must be a list, in square brackets',
            })
            .min(1, { error: 'must hold one at least' })
            .optional(),
        },
        { error: 'must be an object, in curly brackets' },
      )
      .describe('Which activities are meant: one of each list must fit'),
    under: phrases.describe(
      'Words in the text of the action that is expected to list them too, and of no other action',
    ),
    because: text.describe('Why, as a sentence to show'),
    evidence: text.describe('How often plans of before kept to it: "2018-2019: 5 of 6; 2025-2026: 9 of 9"'),
  },
  { error: 'must be an object, in curly brackets' },
);

export type Expectation = z.infer<typeof expectationSchema>;
