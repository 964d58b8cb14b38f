import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Where the build leaves the styles of all parts for the pages around (scripts/prerender.ts, which takes it away again). */
export const partStyles = 'part-styles.css';

const mark = '\0with-part:';
const isOfPart = /\/src\/ui\/styles\/(?!app\.css)[\w-]+\.css$/;

/**
 * The styles that only a part needs travel in its file, as text that `src/ui/add-styles.ts` takes in: they come whole, with what
 * they dress, or not at all. What `app.css` names is in every page.
 */
export function stylesWithParts(): Plugin {
  const texts: string[] = [];
  return {
    name: 'styles-with-parts',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    async resolveId(source, importer) {
      if (!source.endsWith('.css') || importer?.startsWith(mark)) return undefined;
      const found = await this.resolve(source, importer, { skipSelf: true });
      // The name must not end like a style's, or it would be read as one.
      return found && isOfPart.test(found.id) ? `${mark}${found.id}.js` : found;
    },
    load(id) {
      if (!id.startsWith(mark)) return undefined;
      const css = id.slice(mark.length, -'.js'.length);
      const from = (file: string) => JSON.stringify(file);
      return `import css from ${from(`${css}?inline`)};
import { addStyles } from ${from(join(process.cwd(), 'src/ui/add-styles.ts'))};
addStyles(css);`;
    },
    transform: {
      order: 'post',
      handler(code, id) {
        const text = id.endsWith('.css?inline') && /^export default (".*")/s.exec(code)?.[1];
        if (text) texts.push(JSON.parse(text) as string);
      },
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: partStyles, source: texts.toSorted().join('') });
    },
  };
}
