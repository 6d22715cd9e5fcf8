import './look/fabric-config';
import './look/pane.css';
import './look/results.css';
import './look/plan.css';
import './look/check.css';
import './look/compare.css';
import { createRoot } from 'react-dom/client';
import { associateCommands } from '../commands/commands';
import type { Subject } from '../core/linting/rule';
import { associateFunctions } from '../functions/associate';
import type { Reading } from '../functions/functions';
import { openExcelHost } from '../host/excel/excel-host';
import { keptProfile } from '../jobs/kept/change-reading';
import { nothingKept } from '../jobs/kept/reading';
import { profiles } from '../jobs/profiles';
import { App } from './App';
import { addIcons } from './look/icons';
import { startWorker } from './checker/start-worker';
import { startRunner, type Runner } from './runner/runner';
import { Stopped } from './Stopped';

const element = document.getElementById('pane');
if (!element) throw new Error('taskpane.html has no element with the id "pane".');
const root = createRoot(element);
addIcons();
const started = start();
if (globalThis.CustomFunctions) associateFunctions(globalThis.CustomFunctions, readHow);

async function start(): Promise<Runner | null> {
  if (typeof Office === 'undefined') {
    root.render(<Stopped why="no-office" />);
    return null;
  }
  const { host } = await Office.onReady();
  restoreHistory();
  if (host !== Office.HostType.Excel) {
    root.render(<Stopped why="no-excel" />);
    return null;
  }
  const runner = startRunner(openExcelHost(), startWorker());
  associateCommands(async (job) => {
    runner.showTab(job);
    await runner.run(job);
  });
  const show = (subjects: readonly Subject[]) => root.render(<App runner={runner} subjects={subjects} />);
  show([]);
  const opening = runner.open();
  // The laws with all their examples are as much as the rest of our code, and nothing shows them before a check.
  show((await import('../core/rules/index')).subjects);
  await opening;
  return runner;
}

/** How the functions read: as the workbook has been found to keep it. */
async function readHow(): Promise<Reading> {
  const kept = (await started)?.read().kept ?? nothingKept;
  const profile = keptProfile(kept);
  return { profiles: profile ? [profile] : profiles, decided: kept.decided };
}

/** office.js lays null over the two methods of the page's history; without that they are the browser's own again. */
function restoreHistory(): void {
  Reflect.deleteProperty(window.history, 'pushState');
  Reflect.deleteProperty(window.history, 'replaceState');
}
