import { SectionLink } from '@/components/data/section-link';
import { anchorOf } from '@/components/data/table-contents';
import { FileLinks } from '@/components/places/file-links';
import { CarryingLink } from '@/components/site/carrying-link';
import { createWords } from '@/lib/words/catalogue';

const words = createWords();
const files = ['ports.csv', 'port-rules.csv', 'vessels.csv', 'port-reports.csv', 'corridors.csv', 'port-citations.csv'];

/** The tables behind the page of a port, and where to go on. */
export function PortFiles({ isKnown }: { isKnown: boolean }) {
  return (
    <>
      <p>{words('portPages.files.lede')}</p>
      <FileLinks files={files} />
      <ul>
        {isKnown && (
          <li>
            <a href="#crossings">{words('portPages.files.rows')}</a>
          </li>
        )}
        <li>
          <CarryingLink href="/ports/">{words('portPages.files.all')}</CarryingLink>
        </li>
        <li>
          <SectionLink page="/" section="port-crossings">
            {words('portPages.files.figure')}
          </SectionLink>
        </li>
        <li>
          <SectionLink page="/data/" section={anchorOf('port-rules.csv')}>
            {words('portPages.files.data')}
          </SectionLink>
        </li>
      </ul>
    </>
  );
}
