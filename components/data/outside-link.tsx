/** A link to another site; a DOI is given without its resolver. */
export function OutsideLink({ url, doi, label }: { url?: string | null; doi?: string | null; label?: string }) {
  const href = doi === undefined || doi === null ? url : `https://doi.org/${doi}`;
  if (href === undefined || href === null) return null;
  return (
    <a href={href} rel="external noreferrer">
      {label ?? doi ?? href.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
    </a>
  );
}
