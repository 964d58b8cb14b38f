import type { ResourceKey } from 'i18next';

/** The words in which a carer, staff or Easy Read differ: which files there are is wanted only once somebody else reads. */
export const otherLayers = import.meta.glob<{ default: ResourceKey }>([
  '../../locales/*/{carer,staff,easy}/*.json',
]);
