import type { Words } from '@/lib/words/catalogue';
import { en } from '@/lib/words/messages/en';

type StudyKey = keyof typeof en.level.studies;

/** Name a study and say what its range means, in a few words; a study without words of its own is named by its id. */
export function studyWords(id: string, words: Words): { readonly name: string; readonly meaning: string } {
  if (!isStudyKey(id)) return { name: id, meaning: '' };
  return { name: words(`level.studies.${id}.name`), meaning: words(`level.studies.${id}.meaning`) };
}

function isStudyKey(id: string): id is StudyKey {
  return Object.hasOwn(en.level.studies, id);
}
