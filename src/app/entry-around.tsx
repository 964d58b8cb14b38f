import '../ui/styles/app.css';
import { afterFirstPaint } from './after-first-paint.ts';

void afterFirstPaint([() => import('react-dom/client'), () => import('./start.tsx'), () => import('./program-around.tsx')]);
