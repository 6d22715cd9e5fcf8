import { z } from 'zod';

import { findContradictions } from './profiles/contradictions';
import { expectationSchema } from './profiles/expectation';

/*
 * What differs between offices and years, as data. A profile is checked by this schema before it is used; what it
 * objects to has a path (`members.3.code`) and a reason that a planner who edits one can read. No code names a
 * profile or anything in one.
 */

const text = z.string({ error: 'must be text' }).min(1, { error: 'must not be empty' });
const code = z
  .string({ error: 'must be a country code of two capital letters' })
  .regex(/^[A-Z]{2}$/, { error: 'must be a country code of two capital letters, as in ISO 3166-1: FJ' });
const year = z.int({ error: 'must be a year: 2026' });
const month = z
  .string({ error: 'must be a month: 2025-10' })
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, { error: 'must be a month: 2025-10' });
const words = listOf(text).min(1, { error: 'must hold one at least' });

function listOf<Item extends z.ZodType>(item: Item) {
  return z.array(item, { error: 'must be a list, in square brackets' });
}

const parts = { error: 'must be an object, in curly brackets' };

function choiceOf<const Choices extends readonly string[]>(choices: Choices) {
  return z.enum(choices, { error: `must be one of: ${choices.join(', ')}` });
}

const memberSchema = z.object(
  {
    code,
    names: words.describe('The name to show, then the other ways it is written'),
    role: choiceOf(['recipient', 'contributor']).describe(
      'Mostly receives capacity building, or mostly gives expertise',
    ),
    since: year.optional().describe('First year of membership, where it is later than the first RSP here'),
  },
  parts,
);

const groupSchema = z.object(
  {
    names: words.describe('The name to show, then the other ways it is written'),
    members: listOf(
      z.object({ code, from: month.optional().describe('Month of joining, YYYY-MM, where it matters') }, parts),
    ),
    assumed: z
      .boolean({ error: 'must be true or false' })
      .describe('True where no source defines the group and the members are our assumption'),
  },
  parts,
);

const outcomeSchema = z.object(
  {
    id: z
      .string({ error: 'must be the number of an outcome: "1.1.3"' })
      .regex(/^\d+(?:\.\d+){1,3}$/, { error: 'must be the number of an outcome: "1.1.3"' }),
    milestones: listOf(z.int({ error: 'must be a whole number' }).positive({ error: 'must be 1 or more' })).describe(
      'Empty where they are not known',
    ),
  },
  parts,
);

export const profileSchema = z
  .object(
    {
      id: z
        .string({ error: 'must be a short name' })
        .regex(/^[a-z0-9-]+$/, { error: 'must be a short name of small letters, digits and hyphens' }),
      name: text,
      members: listOf(memberSchema).min(1, { error: 'must hold one at least' }),
      groups: listOf(groupSchema),
      labels: z.object(
        {
          style: choiceOf(['doubled', 'counted', 'numbered']).describe(
            'What names the actions of a section: doubled a..z, aa, bb, cc (as Word numbers a list), counted a..z, aa, ab, ac, numbered 1, 2, 3; in print 1-(a) and 1.1',
          ),
        },
        parts,
      ),
      seeAlso: z.object(
        {
          opening: text.describe('The words that open a see-also'),
          commaBeforeAnd: choiceOf(['as-typed', 'always', 'never']).describe(
            'as-typed: left alone in texts that are right; rewritten texts follow what prevails in the plan',
          ),
        },
        parts,
      ),
      headings: z
        .object(
          {
            section: words.optional(),
            label: words.optional(),
            action: words.optional(),
            rsp: words.optional(),
            listings: words,
            kind: words.optional(),
            countries: words.optional(),
            seeAlso: words.optional(),
            kpi: words,
          },
          parts,
        )
        .describe('Words by which the columns of a plan are recognised, lower case; the longest that fits decides'),
      sections: listOf(text).describe(
        'Words that may stand before the number in the heading of a section, lower case: "goal" for GOAL 1:',
      ),
      plan: words.describe('Words by which the title of a plan is recognised, lower case'),
      rsps: listOf(z.object({ from: year, to: year, outcomes: listOf(outcomeSchema) }, parts)).describe(
        'Strategic plans by their years; none where the office refers to none, and then nothing is said of them',
      ),
      expectations: listOf(expectationSchema)
        .optional()
        .describe('Which activities are expected under which action too; where they are not, the check advises'),
    },
    parts,
  )
  .superRefine((profile, context) => {
    for (const { path, reason } of findContradictions(profile)) {
      context.addIssue({ code: 'custom', path: [...path], message: reason });
    }
  });

export type Profile = z.infer<typeof profileSchema>;
/** What a column of a plan holds. */
export type ColumnRole = keyof Profile['headings'];
export type Member = z.infer<typeof memberSchema>;
