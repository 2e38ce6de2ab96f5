#!/usr/bin/env node
// `npm run playground`: builds what is missing or older than the sources, then starts the playground.
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildPage } from './build-page.mjs';
import { buildIfStale } from './run.mjs';

const failed = buildIfStale();
if (failed !== undefined) process.exit(failed);
await buildPage();
const main = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist', 'playground', 'main.js');
await import(pathToFileURL(main).href);
