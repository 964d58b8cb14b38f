import type { Evidence } from './evidence.ts';
import type { WholeDirectory } from './files.ts';

/** What has nobody found out yet? Honest gaps are reported and never fail a build. */
export function gapsIn({ hospitals, areas, providers, national }: WholeDirectory) {
  const arrangements = [...areas, ...hospitals].flatMap((place) => [
    'imha' in place ? place.imha : undefined,
    'careAct' in place ? place.careAct : undefined,
  ]);
  const used = new Set(arrangements.flatMap((arrangement) => arrangement?.providerIds ?? []));
  return {
    areasWithImha: idsOf(areas.filter((area) => 'imha' in area && area.imha.status !== 'unknown')),
    areasWithoutImha: idsOf(
      areas.filter((area) => 'imha' in area && area.imha.status === 'unknown'),
    ),
    hospitalsWithoutCouncil: idsOf(hospitals.filter(({ areaId }) => areaId === null)),
    providersWithoutPhone: idsOf(providers.filter(({ phones }) => phones.length === 0)),
    providersWithoutAnyContact: idsOf(
      providers.filter((one) => hasNoContact(one) && !one.website && !one.referralUrl),
    ),
    nationalWithoutAnyContact: idsOf(national.filter((one) => hasNoContact(one) && !one.url)),
    providersNobodyUses: idsOf(providers.filter(({ id }) => !used.has(id))),
  };
}

const sourceLastsMonths = 24;
const checkLastsDays = 90;

/** Which evidence is too old to lean on: a source of more than 24 months, or one nobody looked at for 90 days? */
export function ageingIn(directory: WholeDirectory, today: string) {
  const all = Object.entries(directory).flatMap(([file, entries]) =>
    entries.flatMap((entry) =>
      evidenceIn(entry).map(([field, evidence]) => ({
        name: `${file} ${entry.id}${field}`,
        evidence,
      })),
    ),
  );
  const named = (isSo: (evidence: Evidence) => boolean) =>
    all.filter(({ evidence }) => isSo(evidence)).map(({ name }) => name);
  const oldestSource = monthsBefore(today, sourceLastsMonths);
  const oldestCheck = new Date(Date.parse(today) - checkLastsDays * 86_400_000)
    .toISOString()
    .slice(0, 10);
  return {
    // "2024" may be as late as December 2024: compare only what the source says.
    oldSource: named(
      ({ sourceDate }) =>
        sourceDate !== null && sourceDate < oldestSource.slice(0, sourceDate.length),
    ),
    undatedSource: named(({ source, sourceDate }) => source !== null && sourceDate === null),
    checkedLongAgo: named(({ checkedOn }) => checkedOn !== null && checkedOn < oldestCheck),
    neverChecked: named(({ checkedOn }) => checkedOn === null),
  };
}

function evidenceIn(
  entry: WholeDirectory[keyof WholeDirectory][number],
): [field: string, evidence: Evidence][] {
  const found: [string, Evidence | undefined][] = [
    ['', 'status' in entry ? entry : undefined],
    [' imha', 'imha' in entry ? entry.imha : undefined],
    [' care-act', 'careAct' in entry ? entry.careAct : undefined],
  ];
  return found.filter((one): one is [string, Evidence] => one[1] !== undefined);
}

function monthsBefore(day: string, months: number): string {
  const date = new Date(day);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.toISOString().slice(0, 10);
}

function hasNoContact({
  phones,
  email,
  post,
}: {
  phones: readonly unknown[];
  email?: unknown;
  post?: unknown;
}): boolean {
  return phones.length === 0 && !email && !post;
}

function idsOf(entries: readonly { id: string }[]): string[] {
  return entries.map(({ id }) => id);
}
