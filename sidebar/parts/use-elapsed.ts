// Seconds since a moment, counted while it is given.
import { useEffect, useState } from 'preact/hooks';

export function useElapsed(since: number): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const clock = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(clock);
  }, []);
  return Math.max(0, Math.floor((now - since) / 1000));
}
