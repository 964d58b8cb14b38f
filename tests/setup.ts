import '@testing-library/jest-dom/vitest';
import { act, cleanup, configure, getConfig } from '@testing-library/react';
import { afterEach } from 'vitest';
import { patience } from '../src/ui/fetch-part.ts';

// A slow machine is not a fault: nothing here asserts how long something takes.
configure({ asyncUtilTimeout: 60_000 });

/**
 * React shows what was waited for at most every 300 ms, for the eye's sake; within `act` it shows it at once.
 * So before a test begins to look, what is on its way comes within `act`: a third of the time of all tests was that wait.
 */
const inItsTime = globalThis.setTimeout;
const { asyncWrapper } = getConfig();
configure({
  asyncWrapper: async (look) => {
    for (let turn = 0; turn < 3; turn += 1)
      await act(() => new Promise<void>((over) => void inItsTime(over, 0)));
    return asyncWrapper(look);
  },
});
patience.most = 600_000;
afterEach(cleanup);

// jsdom has no layout, so nothing to scroll.
window.scrollTo = () => {};
Element.prototype.scrollIntoView = () => {};
