import type { Call, HelplineCall, LineCall, Need, NationalCall, ServiceCall } from './calls.ts';
import { hasNumber } from './calls.ts';
import type { Directory } from './files.ts';
import type { Area, National, Phone } from './schema.ts';
import { arrangementsFor, type LocalService, type Place, servicesFor } from './services.ts';
import { sureOf } from './sure.ts';

export type DirectoryWithNational = Directory & { national: readonly National[] };

/**
 * Whom to ask, best first: the hospital's own service, the one of its council or health board, that organisation's
 * national helpline, then whoever must arrange it. Never silence: where none of these has a number somebody could
 * trust, a national line follows, and last of all whoever is there in person.
 */
export function whomToCall(directory: DirectoryWithNational, place: Place, need: Need): Call[] {
  const services = servicesFor(
    directory,
    place,
    need === 'imha' || need === 'informal' ? 'imha' : 'care-act',
  );
  const local = forNeed(services.map(serviceCall), need);
  const arrangers = arrangersOf(directory, place, need);
  const lines = arrangers.flatMap(linesOf);
  const near: Call[] =
    need === 'carer' || need === 'care-needs'
      ? [...lines, ...local]
      : [...local, ...helplinesOf(directory, services), ...lines];
  const isSettled = near.some((call) => hasNumber(call) && call.sure?.of !== 'unsure');
  const national =
    need === 'carer' || !isSettled ? nationalFor(directory, nationOf(directory, place), need) : [];
  return [...near, ...national, { by: 'in-person' }];
}

/** The councils and boards that must arrange it, the one to ask first at the front. */
export function arrangersOf(directory: Directory, place: Place, need: Need): Area[] {
  const purpose = need === 'imha' || need === 'informal' ? 'imha' : 'care-act';
  return arrangementsFor(directory, place, purpose).flatMap(({ by }) => ('kind' in by ? [by] : []));
}

const firstToRing: readonly Phone['kind'][] = ['call', 'mobile', 'text', 'textphone'];

/** The number for the person themselves; a line for staff is none. */
function numberOf(phones: readonly Phone[]): Phone | undefined {
  return firstToRing
    .flatMap((kind) => phones.filter((phone) => phone.kind === kind))
    .sort((a, b) => Number(!a.rangOn) - Number(!b.rangOn))[0];
}

function serviceCall(service: LocalService): ServiceCall {
  const number = numberOf(service.provider.phones);
  const inWales = service.by.nation === 'wales';
  const seesVoluntary = inWales || service.arrangement.seesVoluntary === true;
  const call = { by: 'service' as const, service, seesVoluntary };
  return number ? { ...call, number, sure: sureOf(number, service.arrangement) } : call;
}

/** In England the law makes no service see a voluntary patient, so those that do so all the same come first for them. */
function forNeed(calls: readonly ServiceCall[], need: Need): ServiceCall[] {
  if (need !== 'informal') return [...calls];
  return [...calls].sort((a, b) => Number(b.seesVoluntary) - Number(a.seesVoluntary));
}

function helplinesOf(directory: Directory, services: readonly LocalService[]): HelplineCall[] {
  const shown = new Set(services.flatMap(({ provider }) => numberOf(provider.phones)?.tel ?? []));
  return services.flatMap(({ provider: of, arrangement }) => {
    const provider = directory.providers.find(({ id }) => id === of.helpline);
    const number = provider && numberOf(provider.phones);
    if (!provider || !number || shown.has(number.tel)) return [];
    shown.add(number.tel);
    return [{ by: 'helpline' as const, provider, of, number, sure: sureOf(number, arrangement) }];
  });
}

/** The general line, or only where there is none the one for worries about abuse; then the one for nights. */
function linesOf(area: Area): LineCall[] {
  const lines = area.lines ?? [];
  const isGeneral = ({ purpose }: { purpose: string }) =>
    purpose === 'social-care' || purpose === 'patient-support';
  const hasGeneral = lines.some(isGeneral);
  const byDay = lines.filter((line) =>
    hasGeneral ? isGeneral(line) : line.purpose === 'safeguarding',
  );
  const byNight = lines.filter(
    (line) => line.purpose === 'out-of-hours' && !byDay.some(({ tel }) => tel === line.tel),
  );
  return [...byDay, ...byNight].map((number) => ({
    by: 'arranger' as const,
    area,
    number,
    sure: sureOf(number, number),
  }));
}

const nationalKinds: Record<Need, readonly National['kind'][]> = {
  imha: ['find-advocate', 'complaints', 'information'],
  informal: ['information', 'complaints'],
  'care-act': ['information', 'advice'],
  'care-needs': ['information', 'advice'],
  carer: ['carers', 'information'],
};

function nationalFor(
  { national }: DirectoryWithNational,
  nation: 'england' | 'wales' | undefined,
  need: Need,
): NationalCall[] {
  const reaches = ({ nations }: National) =>
    nation ? nations.includes(nation) : nations.includes('england') && nations.includes('wales');
  for (const kind of nationalKinds[need]) {
    const calls = national
      .filter((line) => line.kind === kind && reaches(line))
      .flatMap((line): NationalCall[] => {
        const number = line.phones.find((phone) => phone.kind === 'call');
        return number ? [{ by: 'national', line, number, sure: sureOf(number, line) }] : [];
      });
    if (calls.length > 0) return calls;
  }
  return [];
}

function nationOf(directory: Directory, place: Place): 'england' | 'wales' | undefined {
  const hospital = directory.hospitals.find(({ id }) => id === place.hospitalId);
  const area = directory.areas.find(({ id }) => id === (place.areaId ?? place.healthBoardId));
  const nation = hospital?.nation ?? area?.nation;
  return nation === 'england' || nation === 'wales' ? nation : undefined;
}
