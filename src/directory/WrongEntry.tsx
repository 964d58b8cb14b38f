import { useId, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../reader/useWords.ts';
import { Status } from '../ui/Status.tsx';

/** A ready message about an entry of the directory, to copy into an e-mail: the entry's id, and no fact of a person. */
export function WrongEntry({ entry }: { entry?: string }) {
  const t = useWords('finder');
  const [copied, setCopied] = useState<'yes' | 'no'>();
  const field = useId();
  const message = [
    entry ? t('wrong.entry', { entry }) : t('wrong.name'),
    t('wrong.what'),
    t('wrong.right'),
    t('wrong.how'),
  ].join('\n');
  const copy = () => {
    const { clipboard }: { clipboard?: Clipboard } = navigator;
    const done = clipboard
      ? clipboard.writeText(message)
      : Promise.reject(new Error('no clipboard'));
    done.then(
      () => setCopied('yes'),
      () => setCopied('no'),
    );
  };
  return (
    <div className="wrong-entry">
      <p>
        <label htmlFor={field}>{t('wrong.message')}</label>
      </p>
      <textarea id={field} className="input" readOnly rows={6} value={message} />
      <p>{t('wrong.private')}</p>
      <Button kind="secondary" onClick={copy}>
        {t('wrong.copy')}
      </Button>
      <Status>{copied ? t(`wrong.copied.${copied}`) : null}</Status>
    </div>
  );
}
