import type { Answers } from '../../../../src/core/crossref/asking/choose';
import { diagnose } from '../../../../src/core/crossref/diagnose';
import { readPlan } from '../../../../src/core/reading/read-plan';
import { profiles } from '../../../../src/jobs/profiles';
import { planRows, sheetOf } from '../../plan-sheet';
import { after, changes, runSketch } from '../run-sketch';

type Sketch = Parameters<typeof runSketch>[0];

const accept: Answers = { acceptRecommended: true };

/** The first answer to each question: its choice, and what it names. */
const firstAnswers = (plan: Sketch) =>
  runSketch(plan).questions.map(({ target, options: [first] }) => [target, first!.choice, first!.to ?? first!.listing]);

describe('a reference is corrected', () => {
  test('where the letter is doubled in the name of an action that the line leaves out', () => {
    const plan = {
      a: ['Tea (See also 1-(h) and (c))'],
      c: ['Tea (See also 1-(a) and (hh))'],
      h: ['Talks'],
      hh: ['Tea (See also 1-(a) and (c))'],
    };
    const { questions } = runSketch(plan);
    expect(questions[0]!.options[0]).toMatchObject({ choice: 'retarget', to: '1-(hh)' });
    expect(questions[0]!.options[0]!.evidence).toContain('1-(h) is 1-(hh) with a letter more or less.');
  });

  test('where letters look alike, though the line leaves out another action, too', () => {
    const plan = {
      a: ['Tea (See also 1-(i))'],
      c: ['Tea (See also 1-(a) and (l))'],
      i: ['Talks'],
      l: ['Tea (See also 1-(a) and (c))'],
    };
    expect(firstAnswers(plan)).toEqual([['1-(i)', 'retarget', '1-(l)']]);
  });

  test('and is taken out where no action was meant instead', () => {
    const plan = {
      a: ['Tea (See also 1-(b) and (f))'],
      b: ['Tea (See also 1-(a))'],
      f: ['Talks'],
    };
    expect(firstAnswers(plan)).toEqual([['1-(f)', 'drop', undefined]]);
  });
});

describe('a label is written anew', () => {
  const plan = {
    a: ['Tea (See also 1-(d))', 'Rice (See also 1-(d))'],
    b: ['Salt (See also 1-(d))'],
    c: ['Talks'],
    x: ['Tea (See also 1-(a))', 'Rice (See also 1-(a))', 'Salt (See also 1-(b))'],
  };

  test('where several activities are looked for under a name that no action has', () => {
    const { questions } = runSketch(plan);
    expect(questions.map(({ cause, options: [first] }) => [cause, first!.choice, first!.to, first!.clears])).toEqual(
      Array.from({ length: 3 }, () => [questions[0]!.cause, 'relabel', '1-(d)', 3]),
    );
    expect(questions[0]!.cause).toBeDefined();
  });

  test('and the references stay as they are', () => {
    const { edits, planChanges, applied, questions } = runSketch(plan, accept);
    expect(questions).toEqual([]);
    expect(planChanges).toEqual([{ kind: 'relabel', action: '1-(x)', label: 'd' }]);
    expect(applied).toMatchObject([{ choice: 'relabel', from: '1-(x)', to: '1-(d)' }]);
    expect(edits).toHaveLength(1);
  });

  test('of two actions, where each is called by the name of the other', () => {
    const swapped = {
      a: ['Tea (See also 1-(c))', 'Rice (See also 1-(c))', 'Salt (See also 1-(b))'],
      b: ['Tea (See also 1-(a))', 'Rice (See also 1-(a))'],
      c: ['Salt (See also 1-(a))'],
    };
    // That the rows were moved by hand comes first: the references follow then.
    const { shift } = runSketch(swapped);
    const { planChanges, questions } = runSketch(swapped, {
      ...accept,
      decisions: { [shift!.id]: { choice: 'keep' } },
    });
    expect(questions).toEqual([]);
    expect(planChanges).toEqual([
      { kind: 'relabel', action: '1-(b)', label: 'c' },
      { kind: 'relabel', action: '1-(c)', label: 'b' },
    ]);
  });

  test('not where it is written in no cell, as after Word’s automatic numbers', () => {
    const unlabelled = ['Help one', 'Help two', 'Help three'].map((title, at) => [
      `${title}\n(RSP 1.1.1 - 1st milestone)`,
      [
        '• Tea (See also 1-(z))\n• Rice (See also 1-(z))\n• Gold (See also 1-(b))',
        '• Gold (See also 1-(a))',
        '• Tea (See also 1-(a))\n• Rice (See also 1-(a))',
      ][at]!,
      'Number of Members',
    ]);
    const sheet = sheetOf([...planRows([]), ...unlabelled]);
    const { questions } = diagnose(readPlan(sheet, profiles[0])!, profiles[0]);
    expect(questions.map(({ options: [first] }) => first!.choice)).toEqual(['retarget', 'retarget']);
  });

  test('not where the action is called by its present label, too', () => {
    const called = { ...plan, b: ['Salt (See also 1-(x))'] };
    expect(runSketch(called).questions.flatMap(({ options }) => options.map(({ choice }) => choice))).not.toContain(
      'relabel',
    );
  });

  test('not where the lines of another action are rightly called by that name', () => {
    const taken = { ...plan, d: ['Silk (See also 1-(c))'], c: ['Silk (See also 1-(d))'] };
    expect(runSketch(taken).questions.flatMap(({ options }) => options.map(({ choice }) => choice))).not.toContain(
      'relabel',
    );
  });

  test('together with references that are wrong besides', () => {
    const besides = { ...plan, x: ['Tea', 'Rice (See also 1-(a))', 'Salt (See also 1-(b))'] };
    expect(after(runSketch(besides, accept))['row 7']).toBe(
      '• Tea (See also 1-(a))\n• Rice (See also 1-(a))\n• Salt (See also 1-(b))',
    );
  });
});

describe('two wordings are taken as one activity', () => {
  const plan = {
    a: ['National workshop on bonded warehouses for Fiji (See also 1-(b) and (c))'],
    b: ['National workshop on bonded warehouses for Fiji (See also 1-(a) and (c))'],
    c: ['National workshops on bonded warehouse for Fiji', 'Talks'],
  };

  test('where the action that is referred to lists a near wording', () => {
    const { questions } = runSketch(plan);
    expect(questions[0]!.options[questions[0]!.recommended!]).toMatchObject({
      choice: 'merge',
      listing: '1-(c)#1',
      clears: 2,
      lines: 1,
    });
  });

  test('and the references follow, without a word of the line changed', () => {
    const result = runSketch(plan, accept);
    expect(result.questions).toEqual([]);
    expect(changes(result)).toEqual([['1-(c)#1', '(See also 1-(a) and (b))']]);
    expect(result.applied).toMatchObject([{ choice: 'merge', to: '1-(c)' }]);
    expect(result.decided).toEqual({
      same: [['national workshop on bonded warehouses for fiji', 'national workshops on bonded warehouse for fiji']],
      apart: [],
    });
  });

  test('not where the planner has said that they are two', () => {
    const decided = runSketch(plan, accept).decided;
    const { questions } = runSketch(plan, { decided: { same: [], apart: decided.same } });
    expect(questions[0]!.options.map(({ choice }) => choice)).not.toContain('merge');
  });

  test('not where what stands there is of another kind', () => {
    const other = { ...plan, c: ['Regional workshop on bonded warehouses for Fiji'] };
    expect(runSketch(other).questions[0]!.options.map(({ choice }) => choice)).not.toContain('merge');
  });

  test('and a further question about the activity keeps the answer given to it', () => {
    const further = {
      ...plan,
      a: ['National workshop on bonded warehouses for Fiji (See also 1-(b), (c) and (d))'],
      d: ['Songs'],
    };
    const { questions } = runSketch(further);
    const decisions = Object.fromEntries(
      questions.map(({ id, target }) => [id, { choice: target === '1-(d)' ? 'drop' : 'merge' } as const]),
    );
    const result = runSketch(further, { decisions });
    expect([result.questions, result.unused, result.unfit]).toEqual([[], [], []]);
    expect(changes(result)).toEqual([
      ['1-(a)#1', '(See also 1-(b) and (c))'],
      ['1-(c)#1', '(See also 1-(a) and (b))'],
    ]);
  });

  test('but not while the line is left out', () => {
    const [question] = runSketch(plan).questions;
    const result = runSketch(plan, { ...accept, leaveOut: new Set([question!.id]) });
    expect([result.edits, result.decided]).toEqual([[], { same: [], apart: [] }]);
  });
});

describe('a line stands for several activities', () => {
  const plan = {
    a: ['Accreditation workshops for experts of tea and coffee respectively (See also 1-(b) and (c))'],
    b: ['Accreditation workshop for tea experts (See also 1-(a))'],
    c: ['Accreditation workshop for coffee experts'],
  };

  test('where the action that is referred to lists a part of it', () => {
    const { questions } = runSketch(plan);
    expect(questions.map(({ target }) => target)).toEqual(['1-(c)']);
    expect(questions[0]!.options[0]).toMatchObject({ choice: 'split', listing: '1-(c)#1' });
  });

  test('and its parts then refer to it, and not to each other', () => {
    const result = runSketch(plan, accept);
    expect(result.questions).toEqual([]);
    expect(changes(result)).toEqual([['1-(c)#1', '(See also 1-(a))']]);
    expect(result.decided.parts).toHaveLength(2);
  });
});

describe('the answers offered', () => {
  test('leave out one that sets nothing right and costs more than several others', () => {
    const { questions } = runSketch({
      a: ['Tea (See also 1-(c) and (d))'],
      c: ['Tea (See also 1-(a) and (d))'],
      d: ['Talks'],
      e: ['Tea (See also 1-(a) and (c))'],
    });
    expect(questions[0]!.options.map(({ choice }) => choice)).toEqual(['move', 'retarget', 'keep']);
  });

  test('say who refers where', () => {
    const { questions } = runSketch({
      a: ['Tea (See also 1-(c) and (d))'],
      c: ['Tea (See also 1-(a) and (d))'],
      d: ['Talks'],
      e: ['Tea (See also 1-(a) and (c))'],
    });
    expect(questions[0]!.options.map(({ evidence }) => evidence)).toEqual([
      'Both other listings say 1-(d); none says 1-(e). 1-(d) is the row next to 1-(e).',
      '1-(e) lists the activity too, and is all that these 2 lines leave out. 1-(d) and 1-(e) are next to each other.',
      '',
    ]);
  });
});
