import { expect, test } from 'vitest';
import { type Call, hasNumber } from '../../src/directory/calls.ts';
import type { Place } from '../../src/directory/services.ts';
import { sureOf } from '../../src/directory/sure.ts';
import { whomToCall } from '../../src/directory/whom-to-call.ts';
import { shipped } from './shipped.ts';

const needs = ['imha', 'care-act', 'care-needs', 'carer', 'informal'] as const;

function named(call: Call): string {
  if (call.by === 'service') return `service ${call.service.provider.id}`;
  if (call.by === 'helpline') return `helpline ${call.provider.id}`;
  if (call.by === 'arranger') return `${call.number.purpose} ${call.area.id}`;
  return call.by === 'national' ? `national ${call.line.id}` : call.by;
}
const told = (place: Place, need: (typeof needs)[number] = 'imha') =>
  whomToCall(shipped, place, need).map(named);

test("a hospital's own service, then the council's, its helpline, the council, and who is there", () => {
  expect(told({ hospitalId: 'hopewood' })).toEqual([
    'service your-voice-your-choice',
    'service together-notts-secure',
    'national cqc-mha',
    'in-person',
  ]);
  expect(told({ hospitalId: 'bradford-none', areaId: 'bradford' })).toEqual([
    'service voiceability',
    'safeguarding bradford',
    'out-of-hours bradford',
    'in-person',
  ]);
});

test('the national helpline of a local service comes before the council', () => {
  const directory = {
    ...shipped,
    areas: shipped.areas.map((area) =>
      area.id === 'bradford' && 'imha' in area
        ? { ...area, imha: { ...area.imha, providerIds: ['voiceability-coventry-warwickshire'] } }
        : area,
    ),
  };
  expect(whomToCall(directory, { areaId: 'bradford' }, 'imha').map(named).slice(0, 3)).toEqual([
    'service voiceability-coventry-warwickshire',
    'helpline voiceability',
    'safeguarding bradford',
  ]);
});

test('where no service is known the council or health board is asked for it', () => {
  expect(told({ areaId: 'lambeth' })).toEqual(['social-care lambeth', 'in-person']);
  expect(told({ healthBoardId: 'hywel-dda-health-board' })).toEqual([
    'patient-support hywel-dda-health-board',
    'in-person',
  ]);
});

test('where neither a service nor a council has a number, a national line does', () => {
  expect(told({ areaId: 'doncaster' })).toEqual(['national cqc-mha', 'in-person']);
});

test('a safeguarding line is offered only where the council has no general one', () => {
  expect(told({ areaId: 'shropshire' }).join()).not.toContain('safeguarding');
});

test('for a carer the council comes first, then a line for carers', () => {
  expect(told({ areaId: 'lambeth' }, 'carer')).toEqual([
    'social-care lambeth',
    'national carers-direct',
    'in-person',
  ]);
});

test('for an assessment of needs the council comes before an advocate for it', () => {
  expect(told({ hospitalId: 'bradford-none', areaId: 'county-durham' }, 'care-needs')[0]).toBe(
    'social-care county-durham',
  );
});

test('for social care it is the Care Act service of the council', () => {
  expect(told({ areaId: 'darlington' }, 'care-act')[0]).toBe('service dad-darlington');
});

test('a voluntary patient in England meets first the services that see voluntary patients', () => {
  const place = { hospitalId: 'roseberry-park-hospital', areaId: 'islington' };
  expect(told(place)[0]).toBe('service people-first');
  expect(told(place, 'informal')[0]).toBe('service rethink-advocacy-london');
  const [first, second] = whomToCall(shipped, place, 'informal');
  expect(first).toMatchObject({ seesVoluntary: true });
  expect(second).toMatchObject({ seesVoluntary: false });
});

test('in Wales every service sees voluntary patients', () => {
  const [first] = whomToCall(shipped, { areaId: 'powys' }, 'informal');
  expect(first).toMatchObject({ seesVoluntary: true });
});

test('nobody is left without a number: any hospital, council or health board, and no place at all', () => {
  const places: [string, Place][] = [
    ...shipped.hospitals
      .filter(({ nation }) => nation === 'england' || nation === 'wales')
      .map(({ id }): [string, Place] => [id, { hospitalId: id }]),
    ...shipped.areas.map(({ id, kind }): [string, Place] => [
      id,
      kind === 'health-board' ? { healthBoardId: id } : { areaId: id },
    ]),
    ['nowhere', {}],
  ];
  const silent = places.flatMap(([id, place]) =>
    needs
      .filter((need) => !whomToCall(shipped, place, need).some(hasNumber))
      .map((need) => `${need} ${id}`),
  );
  expect(silent).toEqual([]);
  for (const [, place] of places) expect(told(place).at(-1)).toBe('in-person');
});

test('one measure of the number shown: rung, read, or not sure', () => {
  const known = { status: 'sourced', confidence: 'high', checkedOn: '2026-11-22' } as const;
  expect(sureOf({ status: 'sourced' }, known)).toEqual({ of: 'read', on: '2026-11-22' });
  expect(sureOf({ status: 'unverified' }, known).of).toBe('unsure');
  // The number is right, but nobody is certain that its service works here.
  expect(sureOf({ status: 'sourced' }, { ...known, confidence: 'low' }).of).toBe('unsure');
  expect(sureOf({ status: 'unverified', rangOn: '2026-11-27' }, known)).toEqual({
    of: 'rang',
    on: '2026-11-27',
  });
});
