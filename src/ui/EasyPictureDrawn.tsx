import { createElement } from 'react';
import type { PictureOf } from './EasyPicture.tsx';
import { answerPictures } from './answer-pictures.ts';
import { rightPictures, rowPictures } from './easy-pictures.ts';

export function pictureOf(of: PictureOf) {
  if ('row' in of) return rowPictures[of.row];
  if ('right' in of) return rightPictures[of.right];
  return answerPictures[`${of.question}.${of.answer}`] ?? answerPictures[of.answer];
}

/** Beside words that say the same, and so silent. */
export function EasyPictureDrawn({ of }: { of: PictureOf }) {
  const picture = pictureOf(of);
  const silent = { width: '100%', height: '100%', 'aria-hidden': true, focusable: false };
  return picture ? createElement(picture, silent) : null;
}
