import type { ResourceKey } from 'i18next';
import { ownDateNames } from './own-date-names.ts';
import { knowDates } from './own-dates.ts';

knowDates(ownDateNames);

/** Every other language, and the words in which a carer, staff or Easy Read differ: which files there are is wanted only once somebody else reads. */
export const otherLayers = import.meta.glob<{ default: ResourceKey }>([
  '../../locales/*/{patient,carer,staff,easy}/*.json',
  '!../../locales/en/patient/*.json',
]);
