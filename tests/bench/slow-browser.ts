import {
  chromium,
  type Browser,
  type BrowserContext,
  type CDPSession,
  type Page,
} from '@playwright/test';
import { findBrowser } from '../../scripts/browser.ts';

/** An old tablet on a ward's Wi-Fi: processor slowed six times, 1.6 Mb/s, 150 ms there and back. */
const slowness = { processor: 6, latency: 150, down: 1_600_000 / 8, up: 750_000 / 8 };

export async function openBrowser(): Promise<Browser> {
  const { path, env } = await findBrowser('machine', 'npm');
  return chromium.launch({
    executablePath: path,
    args: ['--no-sandbox'],
    env: { ...process.env, ...env } as Record<string, string>,
  });
}

export interface SlowPage {
  page: Page;
  tools: CDPSession;
}

export async function slowPage(context: BrowserContext): Promise<SlowPage> {
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  await tools.send('Emulation.setCPUThrottlingRate', { rate: slowness.processor });
  await tools.send('Network.enable');
  await tools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slowness.latency,
    downloadThroughput: slowness.down,
    uploadThroughput: slowness.up,
  });
  return { page, tools };
}

/** A new person on a new device: nothing kept from before. The one before has gone: closing that page took the processor too. */
export async function newDevice(browser: Browser): Promise<BrowserContext> {
  await new Promise((done) => setTimeout(done, 700));
  return browser.newContext({ viewport: { width: 834, height: 1112 } });
}
