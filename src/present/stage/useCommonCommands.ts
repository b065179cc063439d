import { useState } from 'react';
import { useMessages } from '../../i18n/locale.tsx';
import { presentMessages } from '../../i18n/messages/present.ts';
import type { Command } from '../control/keys.ts';
import type { Step } from '../link/message.ts';
import { toggleFullscreen } from './fullscreen.ts';
import type { TalkPanel } from './TalkPanels.tsx';

/** What a talk's URL says besides the step, and how to change it. */
export interface OptionRoutes {
  toggleTheme: () => void;
  toggleLanguage: () => void;
  /** Whether slides on what does not add up are part of the talk. */
  checks: boolean;
  /** Takes them in or out, at the slide of that name or the one that is shown; gives the slide that is shown then. */
  showChecks: (on: boolean, name?: string) => string;
}

/** The commands that the stage and the presenter's window carry out alike, each for itself, and the panel that they open. */
export function useCommonCommands({
  routes,
  say,
  tell,
}: {
  routes: OptionRoutes;
  /** Says something to the presenter. */
  say: (message: string) => void;
  /** Tells the other window what is other than it was. */
  tell: (change: Partial<Step>) => void;
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
      case 'checks': {
        const checks = !routes.checks;
        tell({ slide: routes.showChecks(checks), checks });
        say(checks ? t.checksIn : t.checksOut);
        return true;
      }
      default:
        return false;
    }
  }
  return { open, setOpen, run };
}
