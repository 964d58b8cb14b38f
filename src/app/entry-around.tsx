import '../ui/styles/app.css';
import { afterFirstPaint } from './after-first-paint.ts';

void afterFirstPaint(() => import('./program-around.tsx'));
