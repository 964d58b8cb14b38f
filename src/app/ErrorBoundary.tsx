import { Component, useEffect, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { askAgain, NotFetched, onCameLate } from '../ui/fetch-part.ts';
import { Page } from '../ui/Page.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { useWords } from '../reader/useWords.ts';
import { HelpLines } from './HelpLines.tsx';

/** Says what went wrong, and the ways on. Asks again by itself when the network returns or the person goes back. */
function FaultPage({
  fault,
  onReset,
  onAgain,
}: {
  fault: unknown;
  onReset: () => void;
  onAgain: () => void;
}) {
  const t = useWords();
  const isMissing = fault instanceof NotFetched;
  useEffect(() => {
    window.addEventListener('popstate', onReset);
    if (isMissing) window.addEventListener('online', onReset);
    const stopListening = isMissing ? onCameLate(onReset) : () => {};
    return () => {
      stopListening();
      window.removeEventListener('popstate', onReset);
      window.removeEventListener('online', onReset);
    };
  }, [isMissing, onReset]);
  return (
    <Page>
      <PageHeading step="fault" title={isMissing ? t('offline.title') : t('fault.title')} />
      <p className="lead">{isMissing ? t('offline.body') : t('fault.body')}</p>
      <p>{t('fault.help')}</p>
      <p>
        <Button onClick={onAgain}>{t('fault.again')}</Button>
      </p>
      <h2>{t('help.title')}</h2>
      <HelpLines />
    </Page>
  );
}

interface Failing {
  fault?: unknown;
  /** How often the person has asked again. */
  tries: number;
}

/** Catches a fault of ours, or a part that would not come, and offers a way on. Nothing is reported anywhere. */
export class ErrorBoundary extends Component<{ children: ReactNode }, Failing> {
  constructor(props: { children: ReactNode }) {
    super(props);
    this.state = { tries: 0 };
    this.reset = this.reset.bind(this);
    this.again = this.again.bind(this);
  }

  static getDerivedStateFromError(fault: unknown): Partial<Failing> {
    return { fault };
  }

  private reset(): void {
    askAgain();
    this.setState({ fault: undefined });
  }

  private again(): void {
    const { fault, tries } = this.state;
    // What did not come can always be asked for again. A fault of ours that stays may go with the page: then the browser
    // asks first, if there are answers to lose.
    if (tries > 0 && !(fault instanceof NotFetched)) return location.reload();
    this.setState({ tries: tries + 1 });
    this.reset();
  }

  override render() {
    const { fault } = this.state;
    return fault === undefined ? (
      this.props.children
    ) : (
      <FaultPage fault={fault} onReset={this.reset} onAgain={this.again} />
    );
  }
}
