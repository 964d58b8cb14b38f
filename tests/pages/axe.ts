import axe from 'axe-core';

/** The barriers axe finds in a part; contrast is left to the real browser, which has layout. */
export async function barriersIn(part: Element): Promise<string[]> {
  const { violations } = await axe.run(part, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
