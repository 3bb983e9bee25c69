// The page says by name which section to open first.
import { describe, expect, it } from 'vitest';
import { readSection } from '../../sidebar/section';
import { SECTIONS } from '../../src/contract/sections';

describe('readSection', () => {
  it.each(SECTIONS)('opens «%s»', (section) => {
    expect(readSection(section)).toBe(section);
  });

  it.each([undefined, '', 'constructor'])('opens the list of sections for %j', (name) => {
    expect(readSection(name)).toBe('home');
  });
});
