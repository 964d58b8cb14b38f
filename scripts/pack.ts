import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const worthPacking = /\.(html|js|css|json|svg|txt|webmanifest)$/;

/** Writes a `.br` and a `.gz` beside every file of text, packed as tightly as can be, for hosts that send them. */
export async function packFolder(folder: string): Promise<void> {
  const files = (await readdir(folder, { recursive: true })).filter((file) =>
    worthPacking.test(file),
  );
  await Promise.all(
    files.map(async (file) => {
      const path = join(folder, file);
      const body = await readFile(path);
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      };
      await writeFile(`${path}.br`, await promisify(brotliCompress)(body, { params }));
      await writeFile(`${path}.gz`, await promisify(gzip)(body, { level: 9 }));
    }),
  );
}
