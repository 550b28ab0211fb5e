import { writeApiFiles } from './api/write-files';

/** Write the static API into the built site. */
writeApiFiles('out');
