'use client';

import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { FigureDrawing } from '@/components/figure/figure-drawing';
import { FigureTools } from '@/components/figure/figure-tools';
import { TableView } from '@/components/figure/table-view';
import type { Live } from '@/components/live/live-context';
import { displayOf } from '@/lib/figures/display-of';
import { stageMap } from '@/lib/figures/map/map-figure';
import { mapMaker } from '@/lib/figures/map/map-maker';
import { mapMoment } from '@/lib/figures/map/map-moment';
import { mapWindow, pixelOf } from '@/lib/figures/map/map-window';
import { type MapView, mapViews, type ViewId } from '@/lib/figures/map/views';
import type { LonLat } from '@/lib/relief/grid';
import { formatLevel } from '@/lib/words/format-level';
import { MapCompare } from './map-compare';
import styles from './map-controls.module.css';
import { MapLevel } from './map-level';
import { mapPanelOf } from './map-panel-of';
import { MapViews } from './map-views';
import { MapWindow } from './map-window';
import { MapYear } from './map-year';
import { PlaceList } from './place-list';
import { placeAt, placesInView } from './places-in-view';
import { PointLine } from './point-line';
import { pointWords } from './point-words';
import { ShoreFile } from './shore-file';
import { useCrossKeys } from './use-cross-keys';
import { useMapHand } from './use-map-hand';

type Props = {
  readonly width: number;
  readonly live: Pick<Live, 'context' | 'scenario' | 'runs'>;
};

/**
 * The map that the reader works: what holds still is laid out once for a view, and each step lays the scenario into it.
 * The panel `map` is drawn apart from the rest of the figure, so that it can be moved.
 */
export function LiveMap({ width, live }: Props) {
  const words = useTranslations('mapPage');
  const { context, scenario, runs } = live;
  const [view, setView] = useState<MapView>(mapViews.basin);
  const [point, setPoint] = useState<LonLat | null>(null);
  const [isCompared, setCompared] = useState(false);
  const [tableOpen, setTableOpen] = useState(false);

  const stageKey = mapMaker.stageKey(scenario);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stage depends on the scenario through its key alone
  const staged = useMemo(
    () => stageMap(context, scenario, runs, { width, height: mapMaker.height(width) }, view),
    [context, width, stageKey, view],
  );
  const { still, panel, spec } = useMemo(() => mapPanelOf(staged(scenario, runs)), [staged, scenario, runs]);
  const { start } = context.basin;
  const before = useMemo(
    () => (isCompared ? mapPanelOf(staged({ ...scenario, year: start.year, level: null }, runs)).panel : null),
    [isCompared, staged, scenario, runs, start.year],
  );
  const { area } = panel;

  const element = useRef<HTMLDivElement>(null);
  const choose = useCallback((id: ViewId) => setView(mapViews[id]), []);
  const clear = useCallback(() => setPoint(null), []);
  const hand = useMapHand({ panel: element, area, view, onRest: setView, onPoint: setPoint });
  const keys = useCrossKeys(area, hand, () => choose('basin'), clear);
  const zoom = useCallback((factor: number) => hand.zoom(factor, { x: 0, y: 0 }), [hand]);

  const display = useMemo(() => displayOf(scenario, context), [scenario, context]);
  const moment = useMemo(() => mapMoment(scenario, runs.projection, context.basin), [scenario, runs, context]);
  const places = useMemo(() => placesInView(context, view, area), [context, view, area]);
  const said = useMemo(
    () => (point === null ? null : pointWords(point, moment, display, context)),
    [point, moment, display, context],
  );
  const pixel = point === null ? null : pixelOf(point, mapWindow(view, area));
  const mark = pixel && { x: pixel.x - area.x - area.width / 2, y: pixel.y - area.y - area.height / 2 };
  const today = String(start.year);
  return (
    <>
      <div className={styles['drawing']}>
        <FigureDrawing spec={still} />
        <MapWindow
          element={element}
          whole={spec}
          panel={panel}
          view={view}
          hand={hand}
          keys={keys}
          mark={mark}
          compare={
            before && (
              <MapCompare
                panel={before}
                today={today}
                moment={moment}
                level={formatLevel(moment.levelMetres, display, 1)}
              />
            )
          }
        />
      </div>
      <MapYear firstYear={start.year} />
      <fieldset className={styles['controls']}>
        <legend>{words('controls')}</legend>
        <MapLevel moment={moment} display={display} />
        <MapViews
          chosen={view.id}
          isMoved={view !== mapViews[view.id]}
          today={today}
          isCompared={isCompared}
          onChoose={choose}
          onZoom={zoom}
          onCompare={setCompared}
        />
      </fieldset>
      <PointLine said={said} place={point && placeAt(places, point, view, area)} onClear={clear} />
      <div className={styles['more']}>
        <PlaceList places={places} />
        <ShoreFile context={context} scenario={scenario} />
      </div>
      <FigureTools id="map" lastYear={start.year} tableOpen={tableOpen} onTable={setTableOpen} />
      {tableOpen && <TableView spec={spec} />}
    </>
  );
}
