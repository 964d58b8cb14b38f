import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { patience } from '../src/ui/fetch-part.ts';

// A slow machine is not a fault: nothing here asserts how long something takes.
configure({ asyncUtilTimeout: 60_000 });
patience.most = 600_000;
afterEach(cleanup);

// jsdom has no layout, so nothing to scroll.
window.scrollTo = () => {};
Element.prototype.scrollIntoView = () => {};
