import type { Area, Line, National, Phone, Provider } from './schema.ts';
import type { LocalService } from './services.ts';
import type { Sure } from './sure.ts';

/** What somebody needs from the place: an IMHA, a Care Act advocate, an assessment of needs, help for a carer, help for a voluntary patient. */
export type Need = 'imha' | 'care-act' | 'care-needs' | 'carer' | 'informal';

export type ServiceCall = {
  by: 'service';
  service: LocalService;
  /** It sees people who are in hospital by choice. */
  seesVoluntary: boolean;
  /** The number to ring first; none where nobody knows one. */
  number?: Phone;
  sure?: Sure;
};
export type HelplineCall = {
  by: 'helpline';
  /** The organisation's own line for the whole country. */
  provider: Provider;
  /** The service of this place that belongs to it. */
  of: Provider;
  number: Phone;
  sure: Sure;
};
export type LineCall = { by: 'arranger'; area: Area; number: Line; sure: Sure };
export type NationalCall = {
  by: 'national';
  line: National;
  number: National['phones'][number];
  sure: Sure;
};
/** Whoever is there in person: a nurse, or at home the care coordinator or the council. Always possible. */
export type InPerson = { by: 'in-person' };

export type Call = ServiceCall | HelplineCall | LineCall | NationalCall | InPerson;
export type CallWithNumber = Extract<Call, { number?: unknown }> & { number: { tel: string } };

/** Does this way to help have a number to ring? */
export function hasNumber(call: Call): call is CallWithNumber {
  return 'number' in call && call.number !== undefined;
}
