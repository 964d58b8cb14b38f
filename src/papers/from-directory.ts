import { placeIn } from '../../machines/questions/start.ts';
import type { Addressee } from '../../machines/papers/vocabulary.ts';
import type { WholeCase } from '../../machines/whole-case.ts';
import { hasNumber } from '../directory/calls.ts';
import { knownPlace } from '../directory/chosen-place.ts';
import { loadDirectory, loadFile } from '../directory/load.ts';
import { nameOf } from '../directory/names.ts';
import { whomToCall } from '../directory/whom-to-call.ts';
import type { ToRing } from './papers-props.ts';

/** What papers take from the directory, as far as it knows; nothing of it is ever made up. */
export type FromDirectory = {
  /** The hospital or council chosen, by its name. */
  readonly place?: string;
  readonly service?: ToRing;
  /** Whom the sheet says to ring: the service, or else the council or board that must arrange it, or the provider's own line. */
  readonly ring?: ToRing;
  /** Where a letter may be sent, for those whose postal address has a source. */
  readonly posts: { readonly [A in Addressee]?: string };
};

/** Entries of the directory that letters go to. */
const entries: { readonly [A in Addressee]?: string } = {
  'tribunal-england': 'ftt-mh',
  'tribunal-wales': 'mhrt-wales',
  cqc: 'cqc-mha',
  hiw: 'hiw',
};

type OfPlace = Pick<FromDirectory, 'place' | 'service' | 'ring'> & { readonly post?: string };

async function ofPlace(
  root: string,
  { answers, facts }: WholeCase,
  language: string,
): Promise<OfPlace> {
  const chosen = placeIn(answers.place);
  if (!chosen) return {};
  const directory = await loadDirectory(root);
  const { hospital, area, place } = knownPlace(directory, chosen.id);
  const known = hospital ?? area;
  const need = facts.status === 'informal' ? 'informal' : 'imha';
  const calls = whomToCall({ ...directory, national: [] }, place, need);
  const call = calls.find(
    (one) => one.by === 'service' && hasNumber(one) && one.sure?.of !== 'unsure',
  );
  const others = calls.flatMap((one): ToRing[] => {
    // A line for something else is not whom a sheet may name.
    if (one.by === 'arranger' && ['social-care', 'patient-support'].includes(one.number.purpose))
      return [{ name: nameOf(one.area, language), number: one.number.phoneShown }];
    return one.by === 'helpline'
      ? [{ name: one.provider.name, number: one.number.phoneShown }]
      : [];
  });
  const service =
    call?.by === 'service' && call.number
      ? { name: call.service.provider.name, number: call.number.phoneShown }
      : undefined;
  const ring = service ?? others[0];
  const post = call?.by === 'service' ? call.service.provider.post?.address : undefined;
  return {
    // Only a hospital is where somebody is; a council covers a whole town.
    ...(hospital && known && { place: nameOf(known, language) }),
    ...(service && { service }),
    ...(ring && { ring }),
    ...(post && { post }),
  };
}

async function postsOf(root: string) {
  const { entries: national } = await loadFile(root, 'national');
  const pairs = Object.entries(entries).flatMap(([to, id]) => {
    const post = national.find((one) => one.id === id)?.post;
    return post ? [[to, post.address] as const] : [];
  });
  return Object.fromEntries(pairs) as FromDirectory['posts'];
}

/** Reads both parts, each for itself: what does not come is left out, and a paper has a line to write on. */
export async function fromDirectory(
  root: string,
  whole: WholeCase,
  language: string,
): Promise<FromDirectory> {
  const [{ post, ...place }, posts] = await Promise.all([
    ofPlace(root, whole, language).catch((): OfPlace => ({})),
    postsOf(root).catch((): FromDirectory['posts'] => ({})),
  ]);
  return { ...place, posts: post ? { ...posts, 'imha-service': post } : posts };
}
