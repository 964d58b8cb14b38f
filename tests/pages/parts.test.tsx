import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { CheckCards } from '../../src/ui/CheckCards.tsx';
import { ChoiceCards } from '../../src/ui/ChoiceCards.tsx';
import { DateFields } from '../../src/ui/DateFields.tsx';
import { Disclosure } from '../../src/ui/Disclosure.tsx';
import { ErrorSummary } from '../../src/ui/ErrorSummary.tsx';
import { Status } from '../../src/ui/Status.tsx';
import { Term } from '../../src/ui/Term.tsx';
import { VerdictBadge } from '../../src/ui/VerdictBadge.tsx';
import { barriersIn } from './axe.ts';

const colours = [
  { value: 'red', label: 'Red', hint: 'Like a rose' },
  { value: 'blue', label: 'Blue' },
];

it('a choice card is named by its label and described by its hint', async () => {
  const { container } = render(
    <form>
      <h1 id="q">Which colour?</h1>
      <ChoiceCards labelledBy="q" options={colours} field={{ name: 'colour' }} />
    </form>,
  );
  expect(screen.getByRole('radiogroup', { name: 'Which colour?' })).toBeInTheDocument();
  expect(screen.getByRole('radio', { name: 'Red' })).toHaveAccessibleDescription('Like a rose');
  await userEvent.click(screen.getByText('Blue'));
  expect(screen.getByRole('radio', { name: 'Blue' })).toBeChecked();
  expect(await barriersIn(container)).toEqual([]);
});

it('an exclusive choice clears the others, and the other way round, and the form hears of each', async () => {
  const onChange = vi.fn<(event: unknown) => void>();
  const { container } = render(
    <form>
      <h1 id="q">Which colours?</h1>
      <CheckCards
        labelledBy="q"
        options={colours}
        exclusive={[{ value: 'none', label: 'None' }]}
        or="or"
        field={{ name: 'colours', onChange }}
      />
    </form>,
  );
  const box = (name: string) => screen.getByRole('checkbox', { name });
  await userEvent.click(box('Red'));
  await userEvent.click(box('Blue'));
  await userEvent.click(box('None'));
  expect(box('Red')).not.toBeChecked();
  expect(box('Blue')).not.toBeChecked();
  expect(onChange).toHaveBeenCalledTimes(5);
  await userEvent.click(box('Red'));
  expect(box('None')).not.toBeChecked();
  expect(await barriersIn(container)).toEqual([]);
});

it('a date is three number boxes that the browser does not remember', async () => {
  const { container } = render(
    <form>
      <h1 id="q">When?</h1>
      <DateFields
        labelledBy="q"
        labels={{ day: 'Day', month: 'Month', year: 'Year' }}
        day={{ name: 'day' }}
        month={{ name: 'month' }}
        year={{ name: 'year' }}
      />
    </form>,
  );
  for (const name of ['Day', 'Month', 'Year']) {
    expect(screen.getByRole('textbox', { name })).toHaveAttribute('inputmode', 'numeric');
    expect(screen.getByRole('textbox', { name })).toHaveAttribute('autocomplete', 'off');
  }
  expect(await barriersIn(container)).toEqual([]);
});

it('an error takes the focus and leads to its field', async () => {
  render(
    <form>
      <ErrorSummary
        title="One thing to do"
        errors={[{ field: 'colour', message: 'Choose a colour' }]}
      />
      <h1 id="q">Which colour?</h1>
      <ChoiceCards labelledBy="q" options={colours} field={{ name: 'colour' }} />
    </form>,
  );
  expect(screen.getByRole('alert', { name: 'One thing to do' })).toHaveFocus();
  await userEvent.click(screen.getByRole('link', { name: 'Choose a colour' }));
  expect(screen.getByRole('radio', { name: 'Red' })).toHaveFocus();
});

it('news comes into a place that a screen reader knows already, and there is nothing to read before', () => {
  vi.useFakeTimers();
  const { container, rerender } = render(<Status>It could not be saved.</Status>);
  const place = container.firstElementChild;
  expect(place).toHaveAttribute('aria-live', 'polite');
  expect(place).not.toHaveAttribute('role');
  expect(place).toBeEmptyDOMElement();
  act(() => vi.advanceTimersByTime(1000));
  expect(place).toHaveTextContent('It could not be saved.');
  rerender(<Status>It is saved.</Status>);
  expect(container.firstElementChild).toBe(place);
  expect(place).toHaveTextContent('It is saved.');
  vi.useRealTimers();
});

it('a hard word opens its meaning where it stands', async () => {
  render(
    <p>
      You are on a <Term meaning="Rules for life outside hospital.">CTO</Term>.
    </p>,
  );
  const word = screen.getByRole('button', { name: 'CTO', expanded: false });
  expect(screen.queryByText(/Rules for life outside hospital/)).toBeNull();
  await userEvent.click(word);
  expect(screen.getByText(/Rules for life outside hospital/)).toBeVisible();
  expect(word).toHaveAttribute('aria-expanded', 'true');
});

it('every verdict has a word and a shape of its own', () => {
  const shapes = (['yes', 'not-yet', 'no', 'maybe', 'elsewhere'] as const).map((kind) => {
    const { container } = render(<VerdictBadge kind={kind}>{kind}</VerdictBadge>);
    expect(container).toHaveTextContent(kind);
    return container.querySelector('path')?.getAttribute('d');
  });
  expect(new Set(shapes).size).toBe(5);
});

it('more is a native disclosure, closed at first', () => {
  render(<Disclosure summary="Why?">Because.</Disclosure>);
  expect(screen.getByText('Because.')).not.toBeVisible();
});
