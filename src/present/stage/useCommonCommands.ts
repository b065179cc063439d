import { useState } from 'react';
import { useMessages } from '../../i18n/locale.tsx';
import { presentMessages } from '../../i18n/messages/present.ts';
import type { Command } from '../control/keys.ts';
import { toggleFullscreen } from './fullscreen.ts';
import type { TalkPanel } from './TalkPanels.tsx';

/** What changes how a window looks, as its URL has it. */
export interface LookRoutes {
  toggleTheme: () => void;
  toggleLanguage: () => void;
}

/** Whether slides on what does not add up are part of the talk, as its URL has it. */
export interface ChecksRoutes {
  checks: boolean;
  /** Takes them in or out, at the slide of that name or the one that is shown; gives the slide that is shown then. */
  showChecks: (on: boolean, name?: string) => string;
}

/** The commands that the stage and the presenter's window carry out alike, each for itself, and the panel that they open. */
export function useCommonCommands({
  routes,
  say,
}: {
  routes: LookRoutes;
  /** Says something to the presenter. */
  say: (message: string) => void;
}): {
  open: TalkPanel | null;
  setOpen: (panel: TalkPanel | null) => void;
  /** Whether the command was one of these. */
  run: (command: Command) => boolean;
} {
  const t = useMessages(presentMessages);
  const [open, setOpen] = useState<TalkPanel | null>(null);
  function run(command: Command): boolean {
    switch (command) {
      case 'slides':
      case 'help':
        setOpen({ panel: command });
        return true;
      case 'source':
        setOpen({ panel: 'source', figure: null });
        return true;
      case 'fullscreen':
        toggleFullscreen(() => say(t.noFullscreen));
        return true;
      case 'theme':
        routes.toggleTheme();
        return true;
      case 'language':
        routes.toggleLanguage();
        return true;
      default:
        return false;
    }
  }
  return { open, setOpen, run };
}
