import { parseMessage, type Message } from './message.ts';

/** A line between windows of this browser and this site; it needs neither network nor https. */
export interface Channel {
  post: (message: Message) => void;
  close: () => void;
}

/** Opens a line of that name. A window does not hear itself. */
export function openChannel(name: string, listen: (message: Message) => void): Channel {
  return typeof BroadcastChannel === 'function' ? broadcast(name, listen) : throughStorage(name, listen);
}

function broadcast(name: string, listen: (message: Message) => void): Channel {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = parseMessage(data);
    if (message) listen(message);
  };
  return { post: (message) => channel.postMessage(message), close: () => channel.close() };
}

/** Where there are no channels, a change of storage is told to the other windows. */
function throughStorage(name: string, listen: (message: Message) => void): Channel {
  const onStorage = ({ key, newValue }: StorageEvent) => {
    if (key !== name || newValue === null) return;
    const message = parseMessage(bodyOf(newValue));
    if (message) listen(message);
  };
  let count = 0;
  window.addEventListener('storage', onStorage);
  return {
    post: (message) => {
      count += 1;
      try {
        // The same words twice are no change; the count makes them one.
        localStorage.setItem(name, JSON.stringify({ count: `${message.from}.${count}`, message }));
      } catch {
        // Without storage each window goes on alone, and says that the other is not there.
      }
    },
    close: () => window.removeEventListener('storage', onStorage),
  };
}

function bodyOf(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'message' in value ? value.message : null;
  } catch {
    return null;
  }
}
