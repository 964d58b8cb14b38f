import '../ui/styles/app.css';
import { afterFirstPaint } from './after-first-paint.ts';

void afterFirstPaint([
  () => import('./react.ts'),
  () => import('./start.tsx'),
  async () => (await import('./program.tsx')).run(),
]);
