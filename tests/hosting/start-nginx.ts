import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** nginx on this machine, if there is one. */
export const nginxProgram = ['nginx', '/usr/sbin/nginx'].find(
  (path) => spawnSync(path, ['-v']).status === 0,
);

export interface RunningNginx {
  /** The two servers of docs/hosting/nginx.conf, without a slash at the end. */
  root: string;
  subPath: string;
  /** All that nginx has written to its log, but what it notices in passing. */
  log(): string;
  stop(): Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function answers(address: string): Promise<boolean> {
  return new Promise(
    (told) =>
      void get(address, (response) => told(response.resume().statusCode === 200)).on('error', () =>
        told(false),
      ),
  );
}

/** Starts nginx with docs/hosting/nginx.conf as it stands, but for the folder, the ports and where it may write. */
export async function startNginx(folder: string): Promise<RunningNginx> {
  const work = await mkdtemp(join(tmpdir(), 'rights-nginx-'));
  await symlink(resolve(folder), join(work, 'rights'));
  const [atRoot, below] = [await freePort(), await freePort()];
  const text = (await readFile('docs/hosting/nginx.conf', 'utf8'))
    .replaceAll('/srv/know-your-rights', resolve(folder))
    .replaceAll('/srv/www', work)
    .replaceAll('/tmp/know-your-rights', join(work, 'own'))
    .replace('error_log stderr warn', 'error_log stderr notice')
    .replace('listen 8080', `listen ${atRoot}`)
    .replace('listen 8081', `listen ${below}`)
    // A test folder is often closed to the ordinary user that nginx would become.
    .replace(
      'worker_processes auto;',
      process.getuid?.() === 0 ? 'worker_processes 1; user root;' : 'worker_processes 1;',
    );
  await writeFile(join(work, 'nginx.conf'), text);
  const nginx = spawn(nginxProgram ?? '', ['-c', join(work, 'nginx.conf'), '-g', 'daemon off;'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let logged = '';
  nginx.stderr.on('data', (line) => (logged += String(line)));
  const running: RunningNginx = {
    root: `http://localhost:${atRoot}`,
    subPath: `http://localhost:${below}/rights`,
    log: () =>
      logged
        .split('\n')
        .filter((line) => !line.includes('[notice]'))
        .join('\n'),
    async stop() {
      nginx.kill();
      await rm(work, { recursive: true, force: true });
    },
  };
  for (let tries = 0; tries < 100; tries += 1) {
    if (logged.includes('Address already in use')) {
      await running.stop();
      return startNginx(folder);
    }
    // Until it says so itself, whoever answers may be somebody else who took the port in between.
    if (logged.includes('start worker process') && (await answers(`${running.root}/`)))
      return running;
    await new Promise((later) => setTimeout(later, 50));
  }
  await running.stop();
  throw new Error(`nginx did not start: ${logged}`);
}
