import type { Area, Hospital } from './schema.ts';

/** What a place is called in the reader's language: Welsh places have a Welsh name too. */
export function nameOf(place: Area | Hospital, language: string): string {
  return language === 'cy' && 'nameCy' in place ? place.nameCy : place.name;
}
