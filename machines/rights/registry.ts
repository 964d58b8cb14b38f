import { aftercare } from './aftercare.ts';
import { managersHearing } from './by-status.ts';
import { careActAdvocate } from './care-act-advocate.ts';
import { careNeedsAssessment, careNeedsEligible } from './care-needs.ts';
import { carerAssessment, carerEligible } from './carers.ts';
import { duration } from './duration.ts';
import { imca } from './imca.ts';
import { imha } from './imha.ts';
import { information } from './information.ts';
import { leaveHospital } from './leave-hospital.ts';
import { leaveWithPermission } from './leave-with-permission.ts';
import { nearestRelativeDischarge } from './nearest-relative-discharge.ts';
import { nearestRelative } from './nearest-relative.ts';
import { refuseTreatment } from './refuse-treatment.ts';
import type { Right } from '../reason/right.ts';
import { tribunalLawyer } from './tribunal-lawyer.ts';
import { tribunalNearestRelative } from './tribunal-nearest-relative.ts';
import { tribunal } from './tribunal.ts';
import { vote } from './vote.ts';

/** Every right, in the order shown. */
export const rights = {
  imha,
  duration,
  tribunal,
  'tribunal-nearest-relative': tribunalNearestRelative,
  'tribunal-lawyer': tribunalLawyer,
  'managers-hearing': managersHearing,
  'nearest-relative-discharge': nearestRelativeDischarge,
  'refuse-treatment': refuseTreatment,
  'leave-hospital': leaveHospital,
  'leave-with-permission': leaveWithPermission,
  aftercare,
  information,
  vote,
  'care-needs-assessment': careNeedsAssessment,
  'care-needs-eligible': careNeedsEligible,
  'care-act-advocate': careActAdvocate,
  'carer-assessment': carerAssessment,
  'carer-eligible': carerEligible,
  imca,
  'nearest-relative': nearestRelative,
} as const satisfies Record<string, Right>;

export type RightId = keyof typeof rights;
export const rightIds = Object.keys(rights) as RightId[];
