import { createWords } from '@/lib/words/catalogue';
import { formatNumber } from '@/lib/words/format-number';
import { TableRegion } from './table-region';

const words = createWords();

/** Every file of the data with its weight and checksum, to download. */
export function FileTable({
  files,
}: {
  files: readonly { readonly file: string; readonly bytes: number; readonly checksum: string }[];
}) {
  return (
    <TableRegion caption={words('data.filesCaption')}>
      <thead>
        <tr>
          <th scope="col">{words('data.file')}</th>
          <th scope="col" data-align="right">
            {words('data.size')}
          </th>
          <th scope="col">{words('data.checksum')}</th>
        </tr>
      </thead>
      <tbody>
        {files.map(({ file, bytes, checksum }) => (
          <tr key={file}>
            <th scope="row" data-align="nowrap">
              <a href={`/data/files/${file}`} download>
                {file}
              </a>
            </th>
            <td data-align="right">{words('data.bytes', { size: formatNumber(bytes / 1000, 1) })}</td>
            <td data-width="wide">
              <code data-wrap>{checksum}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  );
}
