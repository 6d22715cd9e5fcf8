// `npm start`: on Windows and Mac the add-in in Excel; elsewhere, or with `-- --browser`, in the preview page.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { logErrorMessage, parseNumber } from 'office-addin-cli';
import { register } from 'tsx/esm/api';

register();
const hasExcel = process.platform === 'win32' || process.platform === 'darwin';

try {
  const { values } = parseArgs({
    options: {
      browser: { type: 'boolean', default: !hasExcel },
      port: { type: 'string', default: '3000' },
      file: { type: 'string', default: 'assets/sample-work-plan.xlsx' },
    },
  });
  const port = parseNumber(values.port, `--port ${values.port}: expected a number.`);
  if (!existsSync(values.file)) throw new Error(`There is no file ${values.file}.`);
  if (values.browser) {
    const { startInBrowser } = await import('./start-in-browser.ts');
    await startInBrowser({ port, file: values.file });
  } else {
    const { startInExcel } = await import('./start-in-excel.ts');
    await startInExcel();
  }
} catch (error) {
  logErrorMessage(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
