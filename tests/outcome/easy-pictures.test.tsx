import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { questionIds } from '../../machines/questions/ids.ts';
import { questionOf } from '../../machines/questions/registry.ts';
import { EasyPicture } from '../../src/ui/EasyPicture.tsx';
import { pictureOf } from '../../src/ui/EasyPictureDrawn.tsx';
import { renderWithWords } from '../pages/with-words.tsx';

it('every answer of every question has a picture', () => {
  const without = questionIds.flatMap((question) => {
    const shape = questionOf(question);
    const answers: readonly string[] = 'options' in shape ? shape.options : [];
    return answers
      .filter((answer) => !pictureOf({ question, answer }))
      .map((answer) => `${question}.${answer}`);
  });
  expect(without).toEqual([]);
});

const picture = <EasyPicture of={{ row: 'leave' }} otherwise={<i data-testid="icon" />} />;

it('a picture stands there in Easy Read, silent', async () => {
  const { container } = renderWithWords(picture, { edition: 'easy' });
  await waitFor(() => expect(container.querySelector('.easy-picture svg')).not.toBeNull());
  expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
  expect(screen.queryByTestId('icon')).toBeNull();
});

it('elsewhere our own icon does, and for a carer too', () => {
  renderWithWords(picture);
  renderWithWords(picture, { edition: 'easy', audience: 'carer' });
  expect(screen.getAllByTestId('icon')).toHaveLength(2);
  expect(document.querySelector('.easy-picture')).toBeNull();
});
