import type { SourceFile } from './imports.ts';

const limits = { median: 60, percentile95: 150, largest: 250 };

/** Words, data and tables of law and their tests may be as long as what they list. */
const exempt = /^(locales|public|tests)\/|^machines\/law\//;

function lines({ text }: SourceFile): number {
  return text.trimEnd().split('\n').length;
}

/** Files kept small: the median, the 95th in a hundred and the largest. */
export function sizeFaults(files: readonly SourceFile[]): string[] {
  const counted = files.filter(({ path }) => !exempt.test(path));
  const sizes = counted.map(lines).sort((a, b) => a - b);
  const at = (share: number) => sizes[Math.floor((sizes.length - 1) * share)] ?? 0;
  const faults = counted
    .filter((file) => lines(file) > limits.largest)
    .map((file) => `${file.path}: ${lines(file)} lines, more than ${limits.largest}`);
  if (at(0.5) >= limits.median)
    faults.push(`The median file has ${at(0.5)} lines, not under ${limits.median}`);
  if (at(0.95) >= limits.percentile95)
    faults.push(
      `One file in twenty has ${at(0.95)} lines or more, not under ${limits.percentile95}`,
    );
  return faults;
}

/** Names that say nothing, and files that only pass others on. */
export function nameFaults(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const name = path.split('/').at(-1) ?? '';
    if (/^(utils?|helpers?|common|misc)\.tsx?$/.test(name))
      return [`${path}: name the file for its subject`];
    const code = text
      .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
      .split(';')
      .map((part) => part.trim())
      .filter(Boolean);
    const passesOn = code.length > 0 && code.every((part) => /^export\s.*\sfrom\s/s.test(part));
    if (/^index\.tsx?$/.test(name) || passesOn)
      return [`${path}: import the file that defines it, no index that passes on`];
    return [];
  });
}
