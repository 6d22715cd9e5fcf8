#!/usr/bin/env node
// The launcher: runs the command line from its TypeScript sources, so that nothing has to be built first.
import { register } from 'tsx/esm/api';

// Whoever reads the output may stop before its end (`| head`): that is no fault.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

register();
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
