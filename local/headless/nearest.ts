// Names that look like a mistyped one.

const MOST_SHOWN = 3;
/** A name is near when at most one letter in this many differs; one letter always may. */
const NEAR_PART = 3;

/** «Возможно: …» with up to three nearest names, or an empty text when none is near. Begins with a space. */
export function nearestOf(name: string, candidates: readonly string[]): string {
  const wanted = name.toLowerCase();
  const near = candidates
    .map((candidate) => ({ candidate, distance: distanceOf(wanted, candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(candidate.length / NEAR_PART)))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST_SHOWN)
    .map(({ candidate }) => `«${candidate}»`);
  return near.length === 0 ? '' : ` Возможно: ${near.join(', ')}.`;
}

/** Number of letters to change, put in or take out; 0 when one name holds the other's beginning whole. */
function distanceOf(a: string, b: string): number {
  if (a.length > 2 && b.startsWith(a)) return 0;
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
