import { afterEach, describe, expect, it, vi } from 'vitest';
import { openChannel } from '../../../src/present/link/channel.ts';
import { parseMessage, type Message } from '../../../src/present/link/message.ts';

const go: Message = {
  type: 'go',
  from: 'a',
  role: 'stage',
  slide: 'area-7',
  dark: false,
  auto: false,
  checks: false,
};

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe('a line between windows', () => {
  it('carries a message to the other end and not back', async () => {
    const [here, there] = [vi.fn(), vi.fn()];
    const [one, other] = [openChannel('talk', here), openChannel('talk', there)];
    one.post(go);
    await vi.waitFor(() => expect(there).toHaveBeenCalledWith(go));
    expect(here).not.toHaveBeenCalled();
    one.close();
    other.close();
  });

  it('goes through storage where the browser has no channels', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const listen = vi.fn();
    const line = openChannel('talk', listen);
    line.post(go);
    const first = localStorage.getItem('talk');
    line.post(go);
    // The same message twice must be two changes, or the other window hears one.
    expect(localStorage.getItem('talk')).not.toBe(first);
    window.dispatchEvent(new StorageEvent('storage', { key: 'talk', newValue: first }));
    expect(listen).toHaveBeenCalledWith(go);
    window.dispatchEvent(new StorageEvent('storage', { key: 'other', newValue: first }));
    window.dispatchEvent(new StorageEvent('storage', { key: 'talk', newValue: 'not json' }));
    window.dispatchEvent(new StorageEvent('storage', { key: 'talk', newValue: null }));
    expect(listen).toHaveBeenCalledTimes(1);
    line.close();
  });
});

describe('what comes from another window', () => {
  it.each([null, 'go', {}, { ...go, type: 'jump' }, { ...go, slide: 7 }, { ...go, slide: 'x'.repeat(400) }])(
    'is refused if it is %j',
    (data) => {
      expect(parseMessage(data)).toBeNull();
    },
  );
});
