import { Journey } from '../journey/Journey.tsx';
import { aroundScreens } from './screens.tsx';
import { start } from './start.tsx';

start('home', { home: Journey, ...aroundScreens });
