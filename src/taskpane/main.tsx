import './look/fabric-config';
import './look/pane.css';
import './look/results.css';
import './look/plan.css';
import { createRoot } from 'react-dom/client';
import { associateCommands } from '../commands/commands';
import { rules } from '../core/rules/index';
import { openExcelHost } from '../host/excel/excel-host';
import { App } from './App';
import { addIcons } from './look/icons';
import { startWorker } from './checker/start-worker';
import { startRunner } from './runner/runner';
import { Stopped } from './Stopped';

const element = document.getElementById('pane');
if (!element) throw new Error('taskpane.html has no element with the id "pane".');
const root = createRoot(element);
addIcons();
void start();

async function start(): Promise<void> {
  if (typeof Office === 'undefined') {
    root.render(<Stopped why="no-office" />);
    return;
  }
  const { host } = await Office.onReady();
  restoreHistory();
  if (host !== Office.HostType.Excel) {
    root.render(<Stopped why="no-excel" />);
    return;
  }
  const runner = startRunner(openExcelHost(), startWorker());
  associateCommands(async (job) => {
    runner.showTab(job);
    await runner.run(job);
  });
  root.render(<App runner={runner} rules={rules} />);
  await runner.open();
}

/** office.js lays null over the two methods of the page's history; without that they are the browser's own again. */
function restoreHistory(): void {
  Reflect.deleteProperty(window.history, 'pushState');
  Reflect.deleteProperty(window.history, 'replaceState');
}
