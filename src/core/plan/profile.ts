import { z } from 'zod';

/*
 * What differs between offices and years, as data. A profile is checked by this schema before it is used;
 * no code names a profile or anything in one.
 */

const code = z.string().regex(/^[A-Z]{2}$/, { error: 'an ISO 3166-1 alpha-2 code: two capital letters' });

const memberSchema = z.object({
  code,
  names: z.array(z.string().min(1)).min(1).describe('The name to show, then the other ways it is written'),
  role: z.enum(['recipient', 'contributor']).describe('Mostly receives capacity building, or mostly gives expertise'),
  since: z.int().optional().describe('First year of membership, where it is later than the first RSP here'),
});

const headingWords = z.array(z.string().min(1)).min(1);

const groupSchema = z.object({
  names: z.array(z.string().min(1)).min(1).describe('The name to show, then the other ways it is written'),
  members: z.array(
    z.object({ code, from: z.string().optional().describe('Month of joining, YYYY-MM, where it matters') }),
  ),
  assumed: z.boolean().describe('True where no source defines the group and the members are our assumption'),
});

export const profileSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  members: z.array(memberSchema).min(1),
  groups: z.array(groupSchema),
  labels: z.object({
    style: z
      .enum(['doubled', 'counted', 'numbered'])
      .describe(
        'What names the actions of a section: doubled a..z, aa, bb, cc (as Word numbers a list), counted a..z, aa, ab, ac, numbered 1, 2, 3; in print 1-(a) and 1.1',
      ),
  }),
  seeAlso: z.object({
    opening: z.string().min(1).describe('The words that open a see-also'),
    commaBeforeAnd: z
      .enum(['as-typed', 'always', 'never'])
      .describe('as-typed: left alone in texts that are right; rewritten texts follow what prevails in the plan'),
  }),
  headings: z
    .object({
      section: headingWords.optional(),
      label: headingWords.optional(),
      action: headingWords.optional(),
      rsp: headingWords.optional(),
      listings: headingWords,
      kind: headingWords.optional(),
      countries: headingWords.optional(),
      seeAlso: headingWords.optional(),
      kpi: headingWords,
    })
    .describe('Words by which the columns of a plan are recognised, lower case; the longest that fits decides'),
  sections: z
    .array(z.string().min(1))
    .describe('Words that may stand before the number in the heading of a section, lower case: "goal" for GOAL 1:'),
  plan: z.array(z.string()).min(1).describe('Words by which the title of a plan is recognised, lower case'),
  rsps: z.array(
    z.object({
      from: z.int(),
      to: z.int(),
      outcomes: z.array(z.object({ id: z.string(), milestones: z.array(z.int().positive()) })),
    }),
  ),
});

export type Profile = z.infer<typeof profileSchema>;
/** What a column of a plan holds. */
export type ColumnRole = keyof Profile['headings'];
export type Member = z.infer<typeof memberSchema>;
