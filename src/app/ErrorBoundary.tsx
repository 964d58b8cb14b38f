import { Component, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { Page } from '../ui/Page.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { useWords } from '../ui/words.ts';
import { HelpLines } from './HelpLines.tsx';

function FaultPage({ onAgain }: { onAgain: () => void }) {
  const t = useWords();
  return (
    <Page>
      <PageHeading step="fault" title={t('fault.title')} />
      <p className="lead">{t('fault.body')}</p>
      <p>{t('fault.help')}</p>
      <p>
        <Button onClick={onAgain}>{t('fault.again')}</Button>
      </p>
      <h2>{t('help.title')}</h2>
      <HelpLines />
    </Page>
  );
}

/** Catches a fault of ours, or a part that would not load, and offers a way on. Nothing is reported anywhere. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    // A failed download is remembered by the browser, so trying again means loading the page again.
    return this.state.failed ? <FaultPage onAgain={() => location.reload()} /> : this.props.children;
  }
}
