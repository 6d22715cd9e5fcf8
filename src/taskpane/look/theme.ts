import { createTheme, type PartialTheme, type Theme } from 'office-ui-fabric-react/lib/Theme';

export type Shade = 'light' | 'dark';

const fontFamily = "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, sans-serif";

const light: PartialTheme = {
  defaultFontStyle: { fontFamily },
  palette: {
    themePrimary: '#1e6b41',
    themeSecondary: '#23794a',
    themeTertiary: '#5fa67d',
    themeLight: '#c4e2d0',
    themeLighter: '#deefe5',
    themeLighterAlt: '#f6fbf8',
    themeDarkAlt: '#1b613b',
    themeDark: '#175232',
    themeDarker: '#113c25',
    neutralTertiary: '#767676',
    neutralSecondary: '#555555',
  },
};

const dark: PartialTheme = {
  defaultFontStyle: { fontFamily },
  isInverted: true,
  palette: {
    themePrimary: '#7fd0a0',
    themeSecondary: '#74c795',
    themeTertiary: '#4c8d67',
    themeLight: '#24503a',
    themeLighter: '#1c3b2b',
    themeLighterAlt: '#15261d',
    themeDarkAlt: '#90dbae',
    themeDark: '#a8e6c0',
    themeDarker: '#c5f0d5',
    white: '#1f1f1f',
    neutralLighterAlt: '#262626',
    neutralLighter: '#2e2e2e',
    neutralLight: '#393939',
    neutralQuaternaryAlt: '#444444',
    neutralQuaternary: '#4d4d4d',
    neutralTertiaryAlt: '#6b6b6b',
    neutralTertiary: '#a6a6a6',
    neutralSecondary: '#c4c4c4',
    neutralPrimaryAlt: '#dadada',
    neutralPrimary: '#f0f0f0',
    neutralDark: '#f6f6f6',
    black: '#ffffff',
  },
};

const themes: Readonly<Record<Shade, Theme>> = { light: createTheme(light), dark: createTheme(dark) };

export function themeOf(shade: Shade): Theme {
  return themes[shade];
}

/** What of Office's theme tells the shade. */
export interface OfficeColours {
  readonly isDarkTheme?: boolean;
  /** `#rrggbb`. */
  readonly bodyBackgroundColor?: string;
}

/** Hosts that do not say whether their theme is dark still name the colour behind the pane. */
export function shadeOf(office: OfficeColours | undefined): Shade {
  if (typeof office?.isDarkTheme === 'boolean') return office.isDarkTheme ? 'dark' : 'light';
  const hex = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(office?.bodyBackgroundColor ?? '');
  if (!hex) return 'light';
  const [red, green, blue] = [hex[1], hex[2], hex[3]].map((part) => parseInt(part ?? '0', 16));
  const brightness = (red ?? 0) * 0.299 + (green ?? 0) * 0.587 + (blue ?? 0) * 0.114;
  return brightness < 128 ? 'dark' : 'light';
}
