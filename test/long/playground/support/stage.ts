import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { buildPage } from '../../../../scripts/build-page.mjs';
import { type Playground, startPlayground } from '../../../../src/playground/web/start.js';
import { bundledRegulation } from '../../../../src/regulation/location.js';
import { CHROMIUM } from './chromium.js';
import { Client } from './client.js';

/** Screenshots are kept here, to be looked at; Git ignores the folder. */
const ARTEFACTS = fileURLToPath(new URL('../../../../test-artefacts/playground', import.meta.url));

/** Milliseconds for building the page, and for starting the playground and the browser on a busy machine. */
const START_MS = 60_000;
/** Milliseconds for anything at the page. */
const TIMEOUT_MS = 20_000;

export const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** The playground with a copy of the bundled data, and a browser. */
export interface Stage {
  readonly playground: Playground;
  /** Folder of the data that may be edited. */
  readonly data: string;
  /** Opens the page anew, as the ordinary member on a desktop unless told otherwise. */
  open(options?: BrowserContextOptions): Promise<Client>;
  shot(client: Client, name: string): Promise<void>;
}

/** Things that must not happen on any page. */
interface Trouble {
  readonly errors: string[];
  readonly foreign: string[];
}

/**
 * One stage for all tests of a file. Each page must have made no request beside the playground's, and must have met
 * no error and no violation of its Content-Security-Policy.
 */
export function useStage(env: Readonly<Record<string, string>> = {}): () => Stage {
  let stage: Stage | undefined;
  let browser: Browser | undefined;
  const trouble: Trouble = { errors: [], foreign: [] };
  const data = join(mkdtempSync(join(tmpdir(), 'tiaoli-')), 'jiangxi-advanced-manufacturing');

  beforeAll(async () => {
    if (CHROMIUM === undefined) return;
    cpSync(bundledRegulation(), data, { recursive: true });
    mkdirSync(ARTEFACTS, { recursive: true });
    await buildPage();
    const playground = await startPlayground({ port: 0, dataFolder: data, env });
    await playground.settled;
    // Debian's Chromium refuses to run as root with its sandbox, and containers often are root.
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    const started = browser;
    stage = {
      playground,
      data,
      async open(options = {}) {
        const context = await started.newContext({ viewport: DESKTOP, colorScheme: 'dark', ...options });
        context.setDefaultTimeout(TIMEOUT_MS);
        const page = await context.newPage();
        watch(page, playground.url, trouble);
        await page.goto(playground.url);
        return new Client(page);
      },
      shot: async ({ page }, name) => void (await page.screenshot({ path: join(ARTEFACTS, `${name}.png`) })),
    };
  }, START_MS);
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close();
    expect(trouble).toEqual({ errors: [], foreign: [] });
  });
  afterAll(async () => {
    await browser?.close();
    await stage?.playground.stop();
    rmSync(join(data, '..'), { recursive: true, force: true });
  });
  return () => {
    if (stage === undefined) throw new Error('The stage is set up before the tests.');
    return stage;
  };
}

function watch(page: Page, url: string, { errors, foreign }: Trouble): void {
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('dialog', (dialog) => {
    errors.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${url}/`)) foreign.push(request.url());
  });
}
