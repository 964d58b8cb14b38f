import type { ChangeEvent } from 'react';
import { Choice, type Option } from './Choice.tsx';
import type { ChoiceCardsProps } from './ChoiceCards.tsx';

/**
 * Several choices, as cards. Picking an exclusive option ("none of these", "I don't know") clears the others
 * and the other way round. Each box that changes tells the form through its own `onChange`.
 */
export function CheckCards({
  labelledBy,
  describedBy,
  options,
  exclusive = [],
  or,
  field,
  invalid,
}: ChoiceCardsProps & { exclusive?: readonly Option[]; or?: string }) {
  const clearOthers = (event: ChangeEvent<HTMLInputElement>) => {
    if (!event.target.checked) return;
    const alone = exclusive.some((option) => option.value === event.target.value);
    const group = event.target.closest('.choices');
    for (const box of group?.querySelectorAll<HTMLInputElement>('input:checked') ?? []) {
      const other = alone || exclusive.some((option) => option.value === box.value);
      // A click, and not `checked = false`, so that React and the form both hear of it.
      if (box !== event.target && other) box.click();
    }
  };
  const boxes = (list: readonly Option[]) =>
    list.map((option) => (
      <Choice
        key={option.value}
        kind="checkbox"
        option={option}
        {...field}
        onChange={(event) => {
          field.onChange?.(event);
          clearOthers(event);
        }}
      />
    ));
  return (
    <div
      className="choices"
      role="group"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      data-invalid={invalid || undefined}
    >
      {boxes(options)}
      {or && exclusive.length > 0 ? <p className="choices-or">{or}</p> : null}
      {boxes(exclusive)}
    </div>
  );
}
