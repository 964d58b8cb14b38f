/** The instruments the rules stand in: official title, and path at legislation.gov.uk (or a whole address). Titles are in English, the language of the instruments. */
export const acts = {
  mha: { title: 'Mental Health Act 1983', path: 'ukpga/1983/20' },
  mha2025: { title: 'Mental Health Act 2025', path: 'ukpga/2025/33' },
  careAct: { title: 'Care Act 2014', path: 'ukpga/2014/23' },
  mca: { title: 'Mental Capacity Act 2005', path: 'ukpga/2005/9' },
  rpa: { title: 'Representation of the People Act 1983', path: 'ukpga/1983/2' },
  welsh2014: {
    title: 'Social Services and Well-being (Wales) Act 2014',
    path: 'anaw/2014/4',
  },
  part10: {
    title: 'Social Services and Well-being (Wales) Act 2014, Part 10 code of practice (advocacy)',
    path: 'anaw/2014/4/section/145',
  },
  measure: { title: 'Mental Health (Wales) Measure 2010', path: 'mwa/2010/7' },
  eligibility: {
    title: 'Care and Support (Eligibility Criteria) Regulations 2015',
    path: 'uksi/2015/313',
  },
  welshEligibility: {
    title: 'Care and Support (Eligibility) (Wales) Regulations 2015',
    path: 'wsi/2015/1578',
  },
  advocacyRegulations: {
    title: 'Care and Support (Independent Advocacy Support) (No. 2) Regulations 2014',
    path: 'uksi/2014/2889',
  },
  legalAid: {
    title: 'Civil Legal Aid (Financial Resources and Payment for Services) Regulations 2013',
    path: 'uksi/2013/480',
  },
  tribunalRules: {
    title:
      'Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules 2008',
    path: 'uksi/2008/2699',
  },
  si2008: { title: 'SI 2008/1184', path: 'uksi/2008/1184' },
  wsi2008: { title: 'WSI 2008/2439', path: 'wsi/2008/2439' },
  complaints: {
    title:
      'Local Authority Social Services and National Health Service Complaints (England) Regulations 2009',
    path: 'uksi/2009/309',
  },
  welshConcerns: {
    title:
      'National Health Service (Concerns, Complaints and Redress Arrangements) (Wales) Regulations 2011',
    path: 'wsi/2011/704',
  },
  pace: { title: 'Police and Criminal Evidence Act 1984', path: 'ukpga/1984/60' },
  modaresi: {
    title: 'R (Modaresi) v Secretary of State for Health [2011] EWCA Civ 1359',
    path: 'https://www.bailii.org/ew/cases/EWCA/Civ/2011/1359.html',
  },
  scotland: {
    title: 'Mental Health (Care and Treatment) (Scotland) Act 2003',
    path: 'asp/2003/13',
  },
  northernIreland: { title: 'Mental Health (Northern Ireland) Order 1986', path: 'nisi/1986/595' },
} as const;

export type ActId = keyof typeof acts;
