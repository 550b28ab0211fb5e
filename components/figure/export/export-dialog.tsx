'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { CopyLink } from '@/components/scenario/copy-link';
import { type FigureId, figureIds } from '@/lib/figures/spec';
import type { FileMaker } from '../export-figure';
import { giveFile } from '../give-file';
import { ChoiceFields } from './choice-fields';
import { EmbedField } from './embed-field';
import { firstChoices, readChoices } from './export-choices';
import styles from './export-dialog.module.css';
import { FigurePreview } from './figure-preview';
import { FileButtons } from './file-buttons';
import { useTask } from './use-task';

type Props = {
  readonly id: FigureId;
  readonly maker: FileMaker;
  /** Load what the other figures of a pack are drawn from. */
  readonly prepare: () => Promise<void>;
  readonly onClose: () => void;
};

/** Everything that can be taken away of a figure, with a preview of the file as it will be. */
export function ExportDialog({ id, maker, prepare, onClose }: Props) {
  const words = useTranslations('page.tools');
  const figures = useTranslations('page.figures');
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [choices, setChoices] = useState(firstChoices);
  const task = useTask();
  const { options, refusal } = readChoices(choices);
  useEffect(() => dialog.current?.showModal(), []);
  const pack = () =>
    task.run(words('pack'), async (report) => {
      if (options === null) return [];
      await prepare();
      const file = await maker.packOf(figureIds, options, ({ done, total }) => report(done / total));
      giveFile(new Blob([file.bytes], { type: file.type }), file.name);
      return file.missing;
    });
  return (
    <dialog ref={dialog} className={styles['dialog']} aria-labelledby={heading} closedby="any" onClose={onClose}>
      <header>
        <h2 id={heading}>{words('exportOf', { figure: figures(id) })}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {words('close')}
        </button>
      </header>
      <div className={styles['columns']}>
        <FigurePreview maker={maker} options={options} />
        <div className={styles['side']}>
          <ChoiceFields
            choices={choices}
            refusal={refusal}
            onChoose={(change) => setChoices((before) => ({ ...before, ...change }))}
          />
          <FileButtons maker={maker} options={options} task={task} />
          <div className={styles['more']}>
            <CopyLink anchor={id} />
            <button type="button" disabled={options === null || task.isBusy} onClick={pack}>
              {words('pack')}
            </button>
          </div>
          <EmbedField id={id} maker={maker} />
          <p role="status" className={styles['said']}>
            {task.said}
          </p>
          {task.progress !== null && (
            <div className={styles['progress']}>
              <progress
                aria-label={task.said}
                {...(task.progress.share === null ? {} : { value: task.progress.share })}
              />
              {task.progress.share !== null && (
                <button type="button" onClick={task.cancel}>
                  {words('cancel')}
                </button>
              )}
            </div>
          )}
        </div>
      </div>
    </dialog>
  );
}
