'use client';

import { Fragment } from 'react';
import { useTranslations } from 'use-intl/react';
import { TableRegion } from '@/components/data/table-region';
import { CarryingLink } from '@/components/site/carrying-link';
import { firstWords, usePortView } from './port-view-context';
import type { RouteView } from './routes-view';

/** The routes that pass a port, with the weakest known port of each and the year in which that loses a quarter. */
export function PortRoutes() {
  const words = useTranslations();
  const shown = usePortView();
  const { view, portId } = shown;
  if (view.routes.length === 0) return <p>{words('portPages.routes.none')}</p>;
  return (
    <div {...firstWords(shown)}>
      <TableRegion caption={words('portPages.routes.caption')}>
        <thead>
          <tr>
            {(['route', 'ports', 'weakest', 'quarter'] as const).map((key) => (
              <th key={key} scope="col">
                {words(`portPages.routes.columns.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.routes.map((route) => (
            <tr key={route.id}>
              <th scope="row" data-width="short">
                <strong>{route.name}</strong>, {route.group}
              </th>
              <td data-width="text">
                <Chain ports={route.ports} ownId={portId} />
              </td>
              <td>{route.weakest}</td>
              <td data-width="short">{route.quarter}</td>
            </tr>
          ))}
        </tbody>
      </TableRegion>
      <p>{words('portPages.routes.explain')}</p>
    </div>
  );
}

/** The ports of a route in the order of the voyage, each with its page; unknown depth is said. */
function Chain({ ports, ownId }: { ports: RouteView['ports']; ownId: string }) {
  const words = useTranslations();
  return ports.map(({ id, name, isUnknown }, i) => (
    <Fragment key={id}>
      {i > 0 && ' – '}
      {id === ownId ? name : <CarryingLink href={`/ports/${id}/`}>{name}</CarryingLink>}
      {isUnknown && ` (${words('portPages.routes.depthUnknown')})`}
    </Fragment>
  ));
}
