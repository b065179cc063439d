import { parseMessage, type Message } from './message.ts';

/** A line between windows of this browser and this site; it needs neither network nor https. */
export interface Channel {
  post: (message: Message) => void;
  close: () => void;
}

/** Opens a line of that name; a dead one where the browser refuses any. A window does not hear itself. */
export function openChannel(name: string, listen: (message: Message) => void): Channel {
  let channel: BroadcastChannel;
  try {
    channel = new BroadcastChannel(name);
  } catch {
    // Firefox, where the site may store nothing: a talk does without its second window.
    return { post: () => undefined, close: () => undefined };
  }
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = parseMessage(data);
    if (message) listen(message);
  };
  return { post: (message) => channel.postMessage(message), close: () => channel.close() };
}
