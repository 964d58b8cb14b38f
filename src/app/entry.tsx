import '../ui/styles/app.css';
import { afterFirstPaint } from './after-first-paint.ts';
import { isTooOld } from './too-old.ts';

if (!isTooOld())
  void afterFirstPaint([
    () => import('./react.ts'),
    () => import('./start.tsx'),
    async () => (await import('./program.tsx')).run(),
  ]);
