import '../ui/styles/app.css';
import { afterFirstPaint } from './after-first-paint.ts';

void afterFirstPaint([
  () => import('./react.ts'),
  () => import('./start.tsx'),
  async () =>
    (
      await (document.documentElement.dataset.page === 'home'
        ? import('./program.tsx')
        : import('./program-around.tsx'))
    ).run(),
]);
