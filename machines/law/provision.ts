import type { Day } from './periods.ts';

/** How sure we are: the statute's own words were read; a reputable second source says so; or known, to be checked. */
export type Sureness = 'verified' | 'second-hand' | 'known';

/**
 * Where a rule stands in law. `from: null` is law that has been passed but not started: asleep.
 * `replacedBy` names the rule that takes over once it has started, for events on or after its start.
 */
export type Provision = {
  readonly citation: string;
  readonly url: string;
  readonly sure: Sureness;
  readonly nation?: 'england' | 'wales';
  readonly from?: Day | null;
  readonly replacedBy?: string;
};

const site = 'https://www.legislation.gov.uk';
const number = (section: string) => /^\d+[A-Z]*/.exec(section)?.[0] ?? '';

const inAct =
  (short: string, address: string) =>
  (section: string, sure: Sureness = 'verified', more: Partial<Provision> = {}): Provision => ({
    citation: `${short}, section ${section}`,
    url: `${site}/${address}/section/${number(section)}`,
    sure,
    ...more,
  });

/** A section of the Act named, with its official link. */
export const mha = inAct('Mental Health Act 1983', 'ukpga/1983/20');
export const mha2025 = inAct('Mental Health Act 2025', 'ukpga/2025/33');
export const careAct = inAct('Care Act 2014', 'ukpga/2014/23');
export const mca = inAct('Mental Capacity Act 2005', 'ukpga/2005/9');
export const welsh2014 = inAct('Social Services and Well-being (Wales) Act 2014', 'anaw/2014/4');
export const measure = inAct('Mental Health (Wales) Measure 2010', 'mwa/2010/7');

/** Law passed in 2025 that has not started. It sleeps until `from` holds the date of a commencement instrument. */
export const asleep = (section: string, more: Partial<Provision> = {}): Provision =>
  mha2025(section, 'verified', { from: null, ...more });

/** Anything that is not a section of one of those Acts. */
export const other = (
  citation: string,
  path: string,
  sure: Sureness = 'verified',
  more: Partial<Provision> = {},
): Provision => ({
  citation,
  url: path.startsWith('http') ? path : `${site}/${path}`,
  sure,
  ...more,
});
