import { asleep, measure, mha, other, type Provision } from '../provision.ts';

const england = { nation: 'england' } as const;
const wales = { nation: 'wales' } as const;
const regulation27 = other(
  'Mental Health Act 1983, sections 130C(3)(a) and 57; SI 2008/1184, regulation 27(1)',
  'uksi/2008/1184/regulation/27',
  'verified',
  england,
);

/** Independent mental health advocates: who may have one, who arranges it, who must tell the patient. */
export const imhaProvisions = {
  'IMHA-E-1': mha('130C(2)(a)', 'verified', england),
  'IMHA-E-2': mha('130C(2)(a)', 'verified', england),
  'IMHA-E-4': mha('130C(2)(a) and 130D(2)(b)', 'verified', england),
  'IMHA-E-5': mha('130C(2)(b)', 'verified', england),
  'IMHA-E-6': mha('130C(2)(c) and 17F(7)', 'verified', england),
  'IMHA-E-7': mha('130C(2) and (3)', 'verified', { ...england, replacedBy: 'IMHA-25-1' }),
  'IMHA-E-8': regulation27,
  'IMHA-E-9': other(
    'Mental Health Act 1983, sections 130C(3)(b) and 58A; SI 2008/1184, regulation 27(3)',
    'uksi/2008/1184/regulation/27',
    'verified',
    england,
  ),
  'IMHA-E-12': mha('130C(2)', 'verified', england),
  'IMHA-W-1': mha('130I(2)(a)', 'verified', wales),
  'IMHA-W-2': measure('35', 'verified', wales),
  'IMHA-W-3': mha('130I(2)(b)', 'verified', wales),
  'IMHA-W-4': mha('130I(2)(c)', 'verified', wales),
  'IMHA-W-5': mha('130I(2)(a) and 130K(2)(b)', 'verified', wales),
  'IMHA-W-6': mha('130I(3) to (5)', 'verified', wales),
  'IMHA-W-7': mha('130J(2)', 'verified', wales),
  'IMHA-W-7-ASSESSED': mha('130J(2)', 'verified', wales),
  'IMHA-W-8': mha('130I(2) and 130J(2)', 'verified', wales),
  'IMHA-W-9': mha('130J(2)(c)', 'verified', { ...wales, replacedBy: 'IMHA-25-6' }),
  'IMHA-W-10': mha('130I(2)(a)', 'verified', wales),
  'IMHA-25-1': asleep('40 and Schedule 3, paragraphs 3, 4 and 6', {
    ...england,
    url: 'https://www.legislation.gov.uk/ukpga/2025/33/schedule/3',
  }),
  'IMHA-25-3': asleep('40 and Schedule 3, paragraphs 4(4) and 6', {
    ...england,
    url: 'https://www.legislation.gov.uk/ukpga/2025/33/schedule/3',
  }),
  'IMHA-25-6': asleep('40 and Schedule 3, paragraph 8', {
    ...wales,
    url: 'https://www.legislation.gov.uk/ukpga/2025/33/schedule/3',
  }),
} as const satisfies Record<string, Provision>;
