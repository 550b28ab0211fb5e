/** Words of exported files: the workbook, the pack, its citation; what is said when a file is made or fails. */
export const exportWords = {
  missingGlyphs:
    '{count, plural, one {One character is} other {# characters are}} not in our fonts and drawn as □: {characters}',
  failed: 'The file could not be made: {reason}',
  workbook: {
    about: 'About',
    what: 'What',
    value: 'Value',
    parameter: 'Parameter in effect',
    file: 'Data file',
    checksum: 'SHA-256',
  },
  pack: {
    failed: '{file} could not be made: {reason}',
    lede: '{count, plural, one {One figure} other {# figures}} of one scenario, drawn and as numbers. Version {version}, data to {date}.',
    observed: 'Observations alone; no scenario.',
    link: 'Link: {link}',
    again:
      'The link opens the same scenario. While version and data are those above, run, seed and numbers are the same.',
    terms:
      'Figures may be used with their source line. The data drawn keep the terms of their sources, which stand in each file of numbers:',
    files: 'Files',
    readme: 'This list.',
    run: 'The run as JSON: id, version, seed, number of runs, every parameter in effect, checksums of the data.',
    citationText: 'How to cite, as text, with the sources of the data.',
    citationBib: 'The citation for BibTeX.',
    citationRis: 'The citation in RIS, for reference managers.',
    alt: 'A description of the figure for readers who do not see it.',
    svg: 'Drawing, scalable, for the web and for drawing programs.',
    png: 'Drawing as pixels, for documents and slides.',
    pdf: 'Drawing, scalable, for print.',
    csv: 'The plotted numbers with units, sources, run and link in the lines that begin with #.',
    xlsx: 'The plotted numbers and the figure’s other tables as a workbook, with a sheet of parameters.',
    json: 'All tables of the figure with sources and run, for programs.',
    figure: '{id}: {title}',
  },
  citation: {
    subtitle: 'the level of the Caspian Sea, observed and projected',
    author: 'The Caspian Waterline authors',
    text: '{author}. {title}. Version {version}, {year}. Data to {date}. Run {id}. {link}',
    note: 'Version {version}, data to {date}, run {id}',
    sources: 'The data are the work of others. Cite them too where you use them:',
  },
} as const;
