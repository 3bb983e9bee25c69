// Names beside a picture are cut visibly, and only where they must be.
import { describe, expect, it } from 'vitest';
import { fittedText } from '../../../sidebar/reports/pictures/fitted-text';

describe('fittedText', () => {
  it('leaves a name that fits as it is', () => {
    expect(fittedText('ВПР, математика, 5 кл.', 160, 13)).toBe('ВПР, математика, 5 кл.');
  });

  it('cuts a long one, wide letters sooner', () => {
    const narrow = fittedText('а'.repeat(100), 130, 13);
    const wide = fittedText('Ш'.repeat(100), 130, 13);
    expect(narrow).toMatch(/^а{15,19}…$/);
    expect(wide).toMatch(/^Ш{6,9}…$/);
  });

  it('takes no half of a sign', () => {
    expect(fittedText('😀'.repeat(50), 60, 13)).toMatch(/^(😀)+…$/u);
  });
});
