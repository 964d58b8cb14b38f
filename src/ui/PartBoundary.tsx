import { Component, createRef, Suspense, useEffect, type ReactNode, type RefObject } from 'react';
import { Button } from './Button.tsx';
import { askAgain, NotFetched, onCameLate } from './fetch-part.ts';
import { Notice } from './Notice.tsx';
import { Waiting } from './Waiting.tsx';
import { useWords } from '../reader/useWords.ts';

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

/** Tells when what stands beside it is there. */
function Came({ tell }: { tell: () => void }) {
  useEffect(tell, [tell]);
  return null;
}

interface PartBoundaryProps {
  children: ReactNode;
  /** What is said there instead. */
  otherwise: string;
}

/**
 * Waits for one part of a page, and keeps the rest where it does not come. It tries again when told, or when the network
 * returns; after a press the focus goes to what came. Any other fault goes on to the boundary around the page.
 */
export class PartBoundary extends Component<PartBoundaryProps, { fault?: unknown }> {
  // Said here and set below: a class field costs every page a helper for older browsers.
  declare private readonly place: RefObject<HTMLDivElement | null>;
  declare private isPressed: boolean;
  declare private stopListening: () => void;

  constructor(props: PartBoundaryProps) {
    super(props);
    this.state = {};
    this.place = createRef();
    this.isPressed = false;
    this.tryAgain = this.tryAgain.bind(this);
    this.pressed = this.pressed.bind(this);
    this.came = this.came.bind(this);
  }

  static getDerivedStateFromError(fault: unknown): { fault: unknown } {
    return { fault };
  }

  private tryAgain(): void {
    if (this.state.fault === undefined) return;
    askAgain();
    this.setState({ fault: undefined });
  }

  private pressed(): void {
    this.isPressed = true;
    // The button goes, so the focus waits here for what comes.
    this.place.current?.focus({ preventScroll: true });
    this.tryAgain();
  }

  private came(): void {
    if (this.isPressed) this.place.current?.focus();
    this.isPressed = false;
  }

  override componentDidMount(): void {
    window.addEventListener('online', this.tryAgain);
    this.stopListening = onCameLate(this.tryAgain);
  }

  override componentWillUnmount(): void {
    window.removeEventListener('online', this.tryAgain);
    this.stopListening();
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault !== undefined && !(fault instanceof NotFetched)) throw fault;
    return (
      <div className="part" ref={this.place} tabIndex={-1}>
        {fault === undefined ? (
          <Suspense fallback={<Waiting className="no-print" />}>
            {this.props.children}
            <Came tell={this.came} />
          </Suspense>
        ) : (
          <DidNotCome tryAgain={this.pressed}>{this.props.otherwise}</DidNotCome>
        )}
      </div>
    );
  }
}
