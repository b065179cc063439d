import { parseMessage, type Message } from './message.ts';

/** A line between windows of this browser and this site; it needs neither network nor https. */
export interface Channel {
  post: (message: Message) => void;
  close: () => void;
}

/** Opens a line of that name. A window does not hear itself. */
export function openChannel(name: string, listen: (message: Message) => void): Channel {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = parseMessage(data);
    if (message) listen(message);
  };
  return { post: (message) => channel.postMessage(message), close: () => channel.close() };
}
