import { useCallback, useEffect, useState } from 'preact/hooks';
import { pageUnderToolbar } from '../../utils/browser/active-page.ts';
import { ownOrigin } from '../../utils/browser/own-pages.ts';
import { onHanded, takeHanded } from './handed-over.ts';
import { type ToShare, whatToShare } from './what-to-share.ts';

/** What can be sent from under the toolbar, or was handed over; `undefined` until it is known. */
export function useShared(): ToShare | undefined {
  const [shared, setShared] = useState<ToShare>();
  const read = useCallback(async () => {
    const [under, handed] = await Promise.all([pageUnderToolbar(), takeHanded(Date.now()).catch(() => undefined)]);
    setShared(whatToShare(under, handed, ownOrigin()));
  }, []);
  useEffect(() => {
    void read();
    return onHanded(() => void read());
  }, [read]);
  return shared;
}
