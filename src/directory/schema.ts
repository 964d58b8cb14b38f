import * as z from 'zod/mini';
import {
  contactEvidence,
  evidence,
  id,
  keepsItsPromise,
  link,
  nation,
  rangOn,
  text,
} from './evidence.ts';
import { isUkPhone } from './formats.ts';
import { localNoteCodes, nationalNoteCodes } from './note-codes.ts';
import { hours, notesOf } from './notes.ts';

const notes = z.optional(notesOf(localNoteCodes));
const nationalNotes = z.optional(notesOf(nationalNoteCodes));

const number = {
  /** What is dialled: digits only. */
  tel: z.string().check(z.refine(isUkPhone, 'not a UK phone number in digits only')),
  /** The same number as people read it. */
  phoneShown: text,
  rangOn,
};
const showsWhatItDials = z.refine<{ tel: string; phoneShown: string }>(
  ({ tel, phoneShown }) => phoneShown.replace(/\s/g, '') === tel,
  { message: 'shows another number than it dials', path: ['phoneShown'] },
);
const phoneWith = <N extends typeof notes | typeof nationalNotes>(ownNotes: N) =>
  z
    .strictObject({
      kind: z.enum(['call', 'mobile', 'text', 'textphone', 'staff']),
      ...number,
      notes: ownNotes,
      ...contactEvidence,
    })
    .check(keepsItsPromise, showsWhatItDials);
const phone = phoneWith(notes);
export type Phone = z.infer<typeof phone>;

const line = z
  .strictObject({
    /** `safeguarding` is for worries about abuse: never shown as the general line. `patient-support` is a health board's. */
    purpose: z.enum(['social-care', 'safeguarding', 'patient-support', 'out-of-hours']),
    /** What the line calls itself, in its own language. */
    team: z.optional(text),
    ...number,
    notes,
    ...evidence,
  })
  .check(keepsItsPromise, showsWhatItDials);
/** A number of the council or health board itself: who must arrange the service can be asked for it. */
export type Line = z.infer<typeof line>;

const emailAddress = z
  .string()
  .check(z.regex(/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/, 'not an email address'));
const contact = <T extends z.ZodMiniType<string>>(address: T) =>
  z.strictObject({ address, notes, ...contactEvidence }).check(keepsItsPromise);
const email = contact(emailAddress);
const post = contact(text);

const arrangement = z
  .strictObject({
    providerIds: z.array(id),
    onlyFor: z.optional(z.enum(['deaf-people', 'young-people', 'learning-disability-or-autism'])),
    /** It also sees people who are in hospital by choice, where the law does not make it. */
    seesVoluntary: z.optional(z.literal(true)),
    notes,
    ...evidence,
  })
  .check(
    keepsItsPromise,
    z.refine(({ providerIds, status }) => (status === 'unknown') === (providerIds.length === 0), {
      message: 'unknown exactly when nobody is named',
      path: ['status'],
    }),
  );
/** Who gives one kind of advocacy somewhere, and how we know. */
export type Arrangement = z.infer<typeof arrangement>;

const place = {
  id,
  gss: z.string().check(z.regex(/^[EW]\d{8}$/, 'not a code of the Office for National Statistics')),
  name: text,
  alsoKnownAs: z.optional(z.array(text)),
  lines: z.optional(z.array(line)),
  /** The districts in it, those before a reform too. */
  districts: z.optional(z.array(text)),
};
const inWales = { ...place, nameCy: text, nation: z.literal('wales'), region: z.literal('wales') };
const englishRegion = z.enum([
  'north-east',
  'north-west',
  'yorkshire-and-the-humber',
  'east-midlands',
  'west-midlands',
  'east-of-england',
  'london',
  'south-east',
  'south-west',
]);
/** A place that arranges advocacy. IMHA is the council's duty in England and the health board's in Wales. */
export const areaSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('english-council'),
    ...place,
    nation: z.literal('england'),
    region: englishRegion,
    imha: arrangement,
    careAct: arrangement,
  }),
  z.strictObject({
    kind: z.literal('welsh-council'),
    ...inWales,
    healthBoardId: id,
    careAct: arrangement,
  }),
  z.strictObject({ kind: z.literal('health-board'), ...inWales, imha: arrangement }),
]);
export type Area = z.infer<typeof areaSchema>;

/** The first half of a postcode: the district of the post. */
export const outcode = z
  .string()
  .check(z.regex(/^[A-Z]{1,2}\d[A-Z\d]?$/, 'not the first half of a postcode'));

export const hospitalSchema = z
  .strictObject({
    id,
    name: text,
    alsoKnownAs: z.optional(z.array(text)),
    wards: z.optional(z.array(text)),
    town: text,
    /** The first half of its postcode. */
    postcode: z.optional(outcode),
    operator: z.nullable(text),
    sector: z.enum(['nhs', 'independent', 'social-enterprise']),
    nation,
    /** The council whose area the hospital stands in; null where that is not certain. */
    areaId: z.nullable(id),
    healthBoardId: z.optional(id),
    /** An IMHA service of the hospital's own. */
    imha: z.optional(arrangement),
    notes,
    ...evidence,
  })
  .check(keepsItsPromise);
export type Hospital = z.infer<typeof hospitalSchema>;

export const providerSchema = z
  .strictObject({
    id,
    name: text,
    services: z.array(z.enum(['imha', 'care-act', 'imca', 'nhs-complaints'])).check(z.minLength(1)),
    phones: z.array(phone),
    email: z.optional(email),
    post: z.optional(post),
    website: z.nullable(link),
    referralUrl: z.nullable(link),
    /** The entry that holds the national helpline of the same organisation. */
    helpline: z.optional(id),
    hours: z.optional(hours),
    notes,
    ...evidence,
  })
  .check(keepsItsPromise);
export type Provider = z.infer<typeof providerSchema>;

export const nationalSchema = z
  .strictObject({
    id,
    name: text,
    nations: z.array(nation).check(z.minLength(1)),
    kind: z.enum([
      'crisis',
      'listening',
      'text',
      'information',
      'legal-information',
      'legal',
      'advice',
      'find-advocate',
      'complaints',
      'nhs-complaints',
      'ombudsman',
      'tribunal',
      'carers',
    ]),
    phones: z.array(phoneWith(nationalNotes)),
    email: z.optional(email),
    post: z.optional(post),
    url: z.nullable(link),
    hours: z.optional(hours),
    notes: nationalNotes,
    ...evidence,
  })
  .check(keepsItsPromise);
export type National = z.infer<typeof nationalSchema>;
