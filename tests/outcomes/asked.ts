import type { common } from '../examples.ts';

type CommonId = keyof typeof common;

const advocate = ['May I have an advocate?', /right to a free advocate/] as const;
const pills = ['Must I take the tablets?', /first 3 months they can still give it/] as const;
const goOut = ['Can I go out?', /section 17 leave/] as const;
const helpAfter = ['What help do I get afterwards?', /free help to stay well/] as const;
const free = [
  ['Can I leave?', /free to leave, even if the door is locked/],
  ['Can they stop me?', /section 5.*6 hours.*72/],
  ['Must I take the tablets, or ECT?', /every medicine, and for ECT/],
  ['They say they will section me', /threat is not a reason/],
] as const;

/** What people ask first, and what answers it: to be read with nothing opened, with its number. */
export const asked: Record<CommonId, readonly (readonly [question: string, answer: RegExp])[]> = {
  s2: [
    advocate,
    ['How long can they keep me?', /up to 28 days and cannot be renewed/],
    ['Can I appeal, and by when?', /tribunal.*only in the first 14 days/],
    ['How soon is a hearing?', /within 10 days/],
    goOut,
    ['Can I leave?', /Not now\. A tribunal, the hospital managers or your nearest relative/],
    ['Must I take the tablets?', /On section 2 they can still give it/],
    ['Who else can end it?', /nearest relative.*72 hours/],
  ],
  s3: [
    advocate,
    ['How long can they keep me?', /up to 6 months at first.*renewed/],
    ['Can I appeal?', /tribunal.*once in (?:the first )?6 months/],
    ['What if nobody asks?', /the hospital must send your case/],
    goOut,
    pills,
    ['Who else can end it?', /nearest relative.*72 hours/],
    helpAfter,
  ],
  informal: [
    ...free,
    ['May I have an advocate?', /England does not yet give voluntary patients an IMHA/],
    ['How long?', /Nothing is running/],
    ['Can the council help?', /council must assess you/],
  ],
  'informal-wales': [
    ...free,
    ['May I have an advocate?', /Your advocate|right to a free advocate/],
    ['How long?', /Nothing is running/],
    ['Can the council help?', /council must assess you/],
  ],
  s136: [
    ['How long can they keep me?', /up to 24 hours.*36 only if/],
    ['May I have an advocate?', /[Nn]ot at a place of safety|place of safety.*advocate/],
    ['What happens next?', /A doctor and an AMHP will see you/],
    ['Can I have a solicitor?', /solicitor is free/],
    ['Must I take the tablets?', /Act gives staff no power to make you take it/],
    ['What happens afterwards?', /not put on a section, you are free to go/],
  ],
  cto: [
    advocate,
    ['Can they call me back?', /called back for up to 72 hours/],
    ['Must I take the tablets?', /nobody can make you take it at home/],
    ['Can I appeal?', /once in the first 6 months/],
    ['What help do I get?', /Yes, now\. It is free/],
    ['Who else can end it?', /nearest relative.*72 hours/],
    ['How long does it last?', /Up to 6 months/],
  ],
  's37-41': [
    advocate,
    ['How long can they keep me?', /no end date/],
    ['Can I appeal?', /between 6 and 12 months.*once a year/],
    ['What if nobody asks?', /3 years/],
    ['Can I go out?', /doctor and the Justice Secretary agree/],
    pills,
    helpAfter,
  ],
  'carer-s3': [
    ['May they have an advocate?', /They have a right to a free advocate/],
    ['How long can they keep them?', /up to 6 months at first/],
    ['Can I order that they come out?', /nearest relative.*72 hours/],
    ['Is it me?', /[Ii]s it (?:you|me)|if it is me/],
    ['Can the ward talk to me?', /Staff can always listen to you/],
    ['Can I visit?', /Visits and calls/],
    ['What help is there for me?', /assessment of your own/],
    ['Must they take medicine?', /first 3 months staff can still give it/],
  ],
};
