import { shadeOf } from '../../src/taskpane/look/theme';

test('Office says whether its theme is dark', () => {
  expect(shadeOf({ isDarkTheme: true, bodyBackgroundColor: '#ffffff' })).toBe('dark');
});

test.each([
  ['#262626', 'dark'],
  ['#F3F2F1', 'light'],
] as const)('where Office says no more than the colour behind the pane, %s is %s', (bodyBackgroundColor, shade) => {
  expect(shadeOf({ bodyBackgroundColor })).toBe(shade);
});

test('without a theme the pane is light', () => {
  expect(shadeOf(undefined)).toBe('light');
});
