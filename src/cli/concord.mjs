#!/usr/bin/env node
// The launcher: runs the command line from its TypeScript sources, so that nothing has to be built first.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
