import { Journey } from '../journey/Journey.tsx';
import { aroundScreens } from './screens.tsx';
import { start } from './start.tsx';

/** Brings the questions to life. Reading this file starts nothing: pages around fetch the questions too. */
export const run = (): void => start('home', { home: Journey, ...aroundScreens });
