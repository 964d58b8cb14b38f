import { asleep, mca, mha, other, type Provision } from '../provision.ts';

/** Treatment, aftercare, and who must explain. */
export const treatmentProvisions = {
  'TRT-PART4': mha('56(3) and 63'),
  'TRT-RECALL': mha('56(4) and 62A'),
  'TRT-PART4A': mha('64A to 64K and 17E', 'verified', {
    url: 'https://www.legislation.gov.uk/ukpga/1983/20/part/4A',
  }),
  'TRT-56': mha('56(3)'),
  'TRT-NONE': mha('56(1) and (2)'),
  'TRT-DOLS': mca('4A and 28', 'known'),
  'SOAD-58': mha('58(1)(b) and (3)', 'verified', { replacedBy: 'SOAD-25-58' }),
  'SOAD-25-58': asleep('14'),
  'SOAD-25-57A': asleep('13'),
  'SOAD-64': mha('64B and 64C'),
  'S117-1': mha('117(1)'),
  'S117-2': mha('117(1)'),
  'S117-3': mha('117(1) and (2)'),
  'INF-132': mha('132'),
  'INF-132A': mha('132A'),
  'INF-COPIES': mha('132(4), 132A(3) and 133(2)', 'second-hand'),
  'INF-COUNCIL': other(
    'SI 2008/1184, regulation 26; Mental Health Act 1983, section 130D(2)(c)',
    'uksi/2008/1184/regulation/26',
    'verified',
    { nation: 'england' },
  ),
  'INF-COUNCIL-W': other(
    'WSI 2008/2439, regulation 15; Mental Health Act 1983, section 130K(2)(c)',
    'wsi/2008/2439/regulation/15',
    'second-hand',
    { nation: 'wales' },
  ),
  'INF-CLINICIAN': mha('130D(2)(b) and 130K(2)(b)', 'verified', { replacedBy: 'INF-25-132B' }),
  'INF-25-132B': asleep('43'),
  'INF-INFORMAL': mha('132 and 130D'),
  'INF-25-INFORMAL': asleep('40 and Schedule 3, paragraph 7', {
    nation: 'england',
    url: 'https://www.legislation.gov.uk/ukpga/2025/33/schedule/3',
  }),
  'IMHA-W-32': mha('130L', 'verified', { nation: 'wales' }),
  'INF-TREATMENT': mha('130D(2) and 130K(2)'),
  'INF-PLACE': mha('132 and 136A', 'known'),
  'INF-DOLS': other(
    'Mental Capacity Act 2005, Schedule A1, Part 4',
    'ukpga/2005/9/schedule/A1',
    'known',
  ),
  'INF-NONE': mha('132'),
} as const satisfies Record<string, Provision>;
