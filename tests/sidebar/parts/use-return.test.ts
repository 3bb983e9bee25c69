// Reading again when the user comes back to the panel: once a return, and none is lost.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onReturn, PAUSE_MS } from '../../../sidebar/parts/use-return';

let isFocused: boolean;
let page: EventTarget & { visibilityState: string; hasFocus: () => boolean; documentElement: EventTarget };
let frame: EventTarget;
let reads: number;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  isFocused = false;
  reads = 0;
  frame = new EventTarget();
  page = Object.assign(new EventTarget(), {
    visibilityState: 'visible',
    hasFocus: () => isFocused,
    documentElement: new EventTarget(),
  });
  vi.stubGlobal('window', frame);
  vi.stubGlobal('document', page);
  stop = onReturn(() => {
    reads += 1;
  });
  vi.advanceTimersByTime(PAUSE_MS);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const focus = () => frame.dispatchEvent(new Event('focus'));
const show = () => page.dispatchEvent(new Event('visibilitychange'));
const enter = () => page.documentElement.dispatchEvent(new Event('pointerenter'));

describe('the panel reads again', () => {
  it.each([
    ['gets the focus', focus],
    ['comes into view', show],
    ['is entered with the pointer while the focus is in the sheet', enter],
  ])('when it %s', (_, event) => {
    event();
    expect(reads).toBe(1);
  });

  it('not when it is hidden, nor when the pointer only leaves and comes back', () => {
    page.visibilityState = 'hidden';
    show();
    isFocused = true;
    page.visibilityState = 'visible';
    enter();
    expect(reads).toBe(0);
  });

  it('once for several signs of one return, and once more for those that came after the reading began', () => {
    enter();
    focus();
    show();
    expect(reads).toBe(1);
    vi.advanceTimersByTime(PAUSE_MS);
    expect(reads).toBe(2);
    vi.advanceTimersByTime(10 * PAUSE_MS);
    expect(reads).toBe(2);
  });

  it('no more once its section is closed', () => {
    enter();
    focus();
    stop();
    vi.advanceTimersByTime(PAUSE_MS);
    focus();
    expect(reads).toBe(1);
  });
});
