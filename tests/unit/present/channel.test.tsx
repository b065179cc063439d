import { describe, expect, it, vi } from 'vitest';
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
});

describe('what comes from another window', () => {
  it.each([null, 'go', {}, { ...go, type: 'jump' }, { ...go, slide: 7 }, { ...go, slide: 'x'.repeat(400) }])(
    'is refused if it is %j',
    (data) => {
      expect(parseMessage(data)).toBeNull();
    },
  );
});
