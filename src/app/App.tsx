import { Suspense, useEffect, type ReactNode } from 'react';
import { releaseEarlySubmit } from '../ui/early.ts';
import { forget } from '../ui/forget.ts';
import { RouteContext } from '../ui/route.ts';
import { SkipLink } from '../ui/SkipLink.tsx';
import { WaitingPage } from '../ui/Waiting.tsx';
import { useChosen } from '../reader/chosen.ts';
import { useWords } from '../reader/useWords.ts';
import { AllClear } from './AllClear.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Footer, LeaveBar } from './Footer.tsx';
import { Header } from './Header.tsx';
import { Listen } from '../listen/Listen.tsx';
import { LateDevice } from './LateDevice.tsx';
import { hrefBetween, type PageId } from './pages.ts';
import type { Screen } from './screens.tsx';
import { useLeave } from './useLeave.ts';
import { usePages } from './usePages.ts';

export type Screens = Record<PageId, Screen>;

/** As a text, so that React leaves alone what it finds there. */
const nothing = '';

/** Wakes pages that ask nothing. A question's form does this itself, for it wakes after the page around it. */
function Alive() {
  useEffect(() => {
    if (!document.querySelector('form[data-question]')) releaseEarlySubmit();
  }, []);
  return null;
}

interface AppProps {
  /** The page the browser asked for; others open inside it. */
  start: PageId;
  screens: Screens;
  root: string;
  /** What shows without scripts. Only prerendering gives it: a living page leaves that part of the HTML alone. */
  plain?: ReactNode;
}

/** The shell round every page. */
export function App({ start, screens, root, plain }: AppProps) {
  const t = useWords();
  const { home } = useChosen();
  const { page, visit, route } = usePages(start, root, home);
  const { left, leave } = useLeave(forget, hrefBetween(page, 'cleared', home));
  if (left) return <AllClear home={route.hrefTo('home')} />;
  const Shown = screens[page];
  return (
    <RouteContext value={route}>
      <div className="shell">
        <SkipLink>{t('skip')}</SkipLink>
        <Header />
        <Listen />
        <ErrorBoundary key={`${page}${visit}`}>
          <Suspense fallback={<WaitingPage />}>
            <Shown page={page} />
            <Alive />
          </Suspense>
        </ErrorBoundary>
        {/* Filled by the build and by public/guard.js while the page is not alive (scripts/page-html.ts): nothing of ours to draw. */}
        <div id="wait" suppressHydrationWarning>
          {nothing}
        </div>
        <noscript>{plain}</noscript>
        <LateDevice />
        <Footer />
        <LeaveBar onLeave={leave} />
      </div>
    </RouteContext>
  );
}
