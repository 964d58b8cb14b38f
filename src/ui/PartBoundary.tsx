import { Component, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { askAgain, NotFetched } from './fetch-part.ts';
import { Notice } from './Notice.tsx';
import { useWords } from './words.ts';

/** Says that part of the page did not come, and offers another try. */
function DidNotCome({ tryAgain, children }: { tryAgain: () => void; children: string }) {
  const t = useWords();
  return (
    <Notice tone="maybe" role="status">
      <p>{children}</p>
      <Button kind="secondary" className="no-print" onClick={tryAgain}>
        {t('fault.again')}
      </Button>
    </Notice>
  );
}

interface PartBoundaryProps {
  children: ReactNode;
  /** What is said there instead. */
  otherwise: string;
}

/**
 * Keeps the rest of a page where one part of it did not come. It tries again when told, or when the network returns. Any other
 * fault goes on to the boundary around the page.
 */
export class PartBoundary extends Component<PartBoundaryProps, { fault?: unknown }> {
  override state: { fault?: unknown } = {};

  static getDerivedStateFromError(fault: unknown): { fault: unknown } {
    return { fault };
  }

  private readonly tryAgain = (): void => {
    if (this.state.fault === undefined) return;
    askAgain();
    this.setState({ fault: undefined });
  };

  override componentDidMount(): void {
    window.addEventListener('online', this.tryAgain);
  }

  override componentWillUnmount(): void {
    window.removeEventListener('online', this.tryAgain);
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === undefined) return this.props.children;
    if (!(fault instanceof NotFetched)) throw fault;
    return <DidNotCome tryAgain={this.tryAgain}>{this.props.otherwise}</DidNotCome>;
  }
}
