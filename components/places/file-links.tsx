import { createWords } from '@/lib/words/catalogue';

const words = createWords();

/** Links to whole tables of the data, as files. */
export function FileLinks({ files }: { files: readonly string[] }) {
  return (
    <ul>
      {files.map((file) => (
        <li key={file}>
          <a href={`/data/files/${file}`} download>
            {words('data.download', { file })}
          </a>
        </li>
      ))}
    </ul>
  );
}
