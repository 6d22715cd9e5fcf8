import { ThemeProvider } from 'office-ui-fabric-react/lib/Theme';
import { themeOf } from './look/theme';
import { useShade } from './look/useShade';
import { ErrorNote } from './parts/Notes';

const sentences = {
  'no-office':
    'Office.js did not load, so the pane cannot reach the workbook. Check the connection to the internet, then close this pane and open it again.',
  'no-excel':
    'This pane works inside Excel. Open a workbook in Excel and start the add-in from the Work Plan tab there.',
};

/** Why there is no pane. */
export function Stopped({ why }: { readonly why: keyof typeof sentences }) {
  return (
    <ThemeProvider theme={themeOf(useShade())} applyTo="body">
      <main className="pane" data-state="error">
        <h1 className="plan-title">Annual work plan</h1>
        <ErrorNote>{sentences[why]}</ErrorNote>
      </main>
    </ThemeProvider>
  );
}
