import { after, runSketch } from '../run-sketch';

test('a new line is worded as most of the listings that refer to its action', () => {
  const result = runSketch(
    {
      a: ['Tea for Fiji (See also 1-(b), (c) and (d))'],
      b: ['Tea for Fiji and Samoa (See also 1-(a), (c) and (d))'],
      c: ['Tea for Fiji and Samoa (See also 1-(a), (b) and (d))'],
      d: ['Talks'],
    },
    { acceptRecommended: true },
  );
  expect(after(result)).toEqual({ 'row 7': '• Talks\n• Tea for Fiji and Samoa (See also 1-(a), (b) and (c))' });
});

test('where as many refer to it in one wording as in another, the wording of most listings is taken', () => {
  const asked = {
    a: ['Tea for Fiji (See also 1-(b), (c) and (d))'],
    b: ['Tea for Fiji and Samoa (See also 1-(a), (c) and (d))'],
    c: ['Tea for Fiji and Samoa (See also 1-(a) and (b))'],
    d: ['Talks'],
  };
  const [question] = runSketch(asked).questions;
  const result = runSketch(asked, { decisions: { [question!.id]: { choice: 'list' } } });
  expect(after(result)['row 7']).toBe('• Talks\n• Tea for Fiji and Samoa (See also 1-(a), (b) and (c))');
});
