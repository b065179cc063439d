import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { largest, type Reading } from '../../api/actions/document.ts';
import { actionStore } from '../../api/actions/stores.ts';
import { useActions } from '../../api/actions/useActions.ts';
import { useMessages } from '../../i18n/locale.tsx';
import { actionMessages } from '../../i18n/messages/actions.ts';
import { toolMessages } from '../../i18n/messages/tools.ts';
import { saveFile } from '../../lib/saveFile.ts';
import { sayableName } from '../../lib/sayableName.ts';
import { dayOf } from '../../lib/today.ts';
import { decode } from '../../report/source/decode.ts';
import { useKept } from '../../ui/useKept.ts';
import { useNextFocus } from '../../ui/useNextFocus.ts';
import heard from '../../ui/heard.module.css';
import styles from './ActionTools.module.css';
import { ImportChoice } from './ImportChoice.tsx';

type Chosen = { name: string; reading: Reading | null };

/** Whose name goes into the log, and all that is recorded to a file and back. */
export function ActionTools({
  reportId,
  known,
}: {
  reportId: string;
  /** Ids of the report's problems and plans. */
  known: readonly string[];
}) {
  const t = useMessages(actionMessages);
  const tool = useMessages(toolMessages);
  const { who } = useActions(reportId);
  const id = useId();
  const box = useRef<HTMLElement>(null);
  const leadFocus = useNextFocus(box);
  const file = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [said, setSaid] = useState('');
  const name = useKept<HTMLInputElement>({
    stored: who,
    initial: '',
    wait: 250,
    save: (value) => actionStore(reportId).setWho(value),
  });

  const take = async (input: HTMLInputElement) => {
    const [picked] = input.files ?? [];
    if (!picked) return;
    setSaid('');
    const reading = await readFile(picked, reportId);
    input.value = ''; // so that the same file can be chosen again
    setChosen({ name: sayableName(picked), reading });
  };
  const takeEarly = useEffectEvent(() => {
    // A file chosen before the app had taken over the page.
    if (file.current) void take(file.current);
  });
  useEffect(() => takeEarly(), []);

  const refusal =
    chosen && !chosen.reading?.ok ? (chosen.reading?.refusal ?? { kind: 'unreadable' as const }) : null;
  return (
    <section ref={box} className={styles.tools} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={heard.heard}>
        {t.tools}
      </h2>
      <p className={styles.kept}>{t.kept}</p>
      <div className={styles.line}>
        <label htmlFor={`${id}-who`}>{t.who}</label>
        <input
          {...name}
          id={`${id}-who`}
          type="text"
          maxLength={200}
          aria-describedby={`${id}-hint`}
          className={styles.who}
        />
        <span id={`${id}-hint`} className={styles.hint}>
          {t.whoHint}
        </span>
        <span className={styles.buttons}>
          <button
            type="button"
            onClick={() => {
              const into = `${reportId}-actions-${dayOf(new Date())}.json`;
              saveFile(into, actionStore(reportId).exported());
              setSaid(tool.exported(into));
              // A file that was refused is no longer what is spoken of; one to be decided on still is.
              if (refusal) setChosen(null);
            }}
          >
            {t.export}
          </button>
          <label className={styles.file}>
            <input
              ref={file}
              type="file"
              accept=".json,application/json"
              autoComplete="off"
              onChange={(event) => void take(event.currentTarget)}
            />
            <span>{t.import}</span>
          </label>
        </span>
      </div>
      {chosen?.reading?.ok && (
        <ImportChoice
          name={chosen.name}
          checklist={chosen.reading.checklist}
          known={known}
          onChoice={(choice) => {
            const { checklist } = chosen.reading?.ok ? chosen.reading : { checklist: null };
            if (choice === 'merge' && checklist) actionStore(reportId).mergeIn(checklist);
            if (choice === 'replace' && checklist) actionStore(reportId).replaceBy(checklist);
            setSaid(choice === 'merge' ? t.merged : choice === 'replace' ? t.replaced : '');
            setChosen(null);
            leadFocus('input[type="file"]');
          }}
        />
      )}
      <p role="status" className={styles.said}>
        {refusal ? t.refused(chosen?.name ?? '', reasonOf(refusal, t.refusals)) : said}
      </p>
    </section>
  );
}

type Refusal = Extract<Reading, { ok: false }>['refusal'] | { kind: 'unreadable' };

function reasonOf(refusal: Refusal, words: (typeof actionMessages)['zh']['refusals']): string {
  switch (refusal.kind) {
    case 'notChecklist':
      return words.notChecklist(refusal.place);
    case 'version':
      return words.version(refusal.version);
    case 'otherReport':
      return words.otherReport(refusal.reportId);
    case 'tooLarge':
    case 'notJson':
    case 'unreadable':
      return words[refusal.kind];
  }
}

/** What a file holds, in whatever encoding an editor has saved it; `null` if the browser cannot read it. */
async function readFile(file: File, reportId: string): Promise<Reading | null> {
  // A character takes up to three bytes; what is larger than that need not be read to be refused.
  if (file.size > largest * 3) return { ok: false, refusal: { kind: 'tooLarge' } };
  try {
    return actionStore(reportId).inspect(decode(new Uint8Array(await file.arrayBuffer())));
  } catch {
    return null;
  }
}
