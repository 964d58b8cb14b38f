import { useReader } from '../reader/Reader.tsx';
import type { Directory } from './files.ts';
import { nameOf } from './names.ts';
import { PlaceButtons } from './PlaceButtons.tsx';
import type { Area } from './schema.ts';
import { StepTitle } from './StepTitle.tsx';

type BoardChoiceProps = {
  title?: string;
  directory: Directory;
  focused?: boolean;
  onChoose: (board: Area) => void;
};

/** The seven health boards of Wales: few enough to show them all. */
export function BoardChoice({ title, directory, focused = false, onChoose }: BoardChoiceProps) {
  const { language } = useReader();
  const boards = directory.areas.filter(({ kind }) => kind === 'health-board');
  return (
    <>
      {title ? <StepTitle focused={focused}>{title}</StepTitle> : null}
      <PlaceButtons
        places={boards}
        nameOf={(board) => nameOf(board, language)}
        onChoose={onChoose}
      />
    </>
  );
}
