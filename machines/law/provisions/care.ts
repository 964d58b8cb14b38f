import { careAct, mca, measure, mha, other, welsh2014, type Provision } from '../provision.ts';

const england = { nation: 'england' } as const;
const wales = { nation: 'wales' } as const;
const eligibility = (regulation: string, sure: Provision['sure'] = 'verified') =>
  other(
    `Care and Support (Eligibility Criteria) Regulations 2015, regulation ${regulation}`,
    `uksi/2015/313/regulation/${regulation[0]}`,
    sure,
    england,
  );
const welshEligibility = (regulation: string) =>
  other(
    `Care and Support (Eligibility) (Wales) Regulations 2015, regulation ${regulation}`,
    `wsi/2015/1578/regulation/${regulation[0]}`,
    'verified',
    wales,
  );
const advocacyRegulations = (regulation: string) =>
  other(
    `Care and Support (Independent Advocacy Support) (No. 2) Regulations 2014, regulation ${regulation}`,
    `uksi/2014/2889/regulation/${regulation[0]}`,
    'verified',
    england,
  );
const part10 = other(
  'Social Services and Well-being (Wales) Act 2014, Part 10 code of practice (advocacy)',
  'anaw/2014/4/section/145',
  'second-hand',
  wales,
);

/** Help from the council, other advocates, the nearest relative, and other nations. */
export const careProvisions = {
  'CA-ASSESS-1': careAct('9(1)', 'verified', england),
  'CA-ASSESS-4': careAct('10(1)', 'second-hand', england),
  'CA-ELIG-1': eligibility('2(1)(a)'),
  'CA-ELIG-2': eligibility('2(1)(b)'),
  'CA-ELIG-3': eligibility('2(1)(c)'),
  'CA-CARER-1': eligibility('3(1)(a)', 'second-hand'),
  'CA-CARER-3': eligibility('3(1)(b)', 'second-hand'),
  'CA-CARER-4': eligibility('3(1)(c)', 'second-hand'),
  'CA-ADV-1': careAct('67(2)', 'verified', england),
  'CA-ADV-2': careAct('67(3)', 'verified', england),
  'CA-ADV-3': careAct('67(4)', 'verified', england),
  'CA-ADV-4': careAct('67(5)', 'second-hand', england),
  'CA-ADV-6': advocacyRegulations('4(2)'),
  'CA-ADV-7': advocacyRegulations('4(3)'),
  'CA-ADV-9': careAct('68', 'second-hand', england),
  'CA-ADV-17': careAct('67(3)', 'known', england),
  'WSW-ASSESS-1': welsh2014('19', 'verified', wales),
  'MHM-4': measure('12, 14 and 18', 'second-hand', wales),
  'MHM-7': measure('22 and 23', 'verified', wales),
  'WSW-ASSESS-5': welsh2014('24', 'verified', wales),
  'WSW-ELIG-1': welshEligibility('3'),
  'WSW-ELIG-2': welshEligibility('3'),
  'WSW-ELIG-4': welshEligibility('3'),
  'WSW-ELIG-8': welsh2014('35(3)(b)', 'verified', wales),
  'WSW-ELIG-7': welshEligibility('5'),
  'WSW-ADV-1': part10,
  'WSW-ADV-5': { ...part10, sure: 'known' },
  'WSW-ADV-6': { ...part10, sure: 'known' },
  'OA-IMCA-1': mca('37 to 39', 'second-hand'),
  'OA-IMCA-8': mca('40', 'known'),
  'OA-CHILD-4': mca('2(5)', 'known'),
  'OA-DOL-4': mca('39A', 'second-hand'),
  'NR-0': mha('26'),
  'NR-2': other(
    'Mental Health Act 1983, Schedule 1, Part 2',
    'ukpga/1983/20/schedule/1',
    'second-hand',
  ),
  'NR-3': mha('29(1)'),
  'NR-4': other(
    'SI 2008/1184, regulation 24; Wales: WSI 2008/2439, regulation 33',
    'uksi/2008/1184/regulation/24',
    'second-hand',
  ),
  'NR-10': mha('27', 'second-hand'),
  'NR-11': mha('28(1) to (3)'),
  'NR-40': mha('26(4)'),
  'NR-50': mha('26(3)'),
  'NR-60': mha('29(3)(a)'),
  'OA-SCOT-1': other(
    'Mental Health (Care and Treatment) (Scotland) Act 2003, section 259(1)',
    'asp/2003/13/section/259',
  ),
  'OA-NI-1': other('Mental Health (Northern Ireland) Order 1986', 'nisi/1986/595'),
} as const satisfies Record<string, Provision>;
