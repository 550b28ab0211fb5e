import type { Basin } from '@/lib/model/basin';
import type { Words } from '@/lib/words/catalogue';
import type { Units } from '@/lib/words/format-level';
import { compose } from '../compose';
import { declineDomain } from '../decline/decline-axis';
import type { ScenarioFall } from '../decline/scenario-fall';
import { descriptionOf, footOf } from '../foot';
import { type Breadth, breadthOf, type Frame } from '../frame';
import type { Area } from '../panel';
import type { FigureSpec, Provenance } from '../spec';
import { titleRoom } from '../title-room';
import { typeFor } from '../type-scale';
import { withTables } from '../with-tables';
import type { DistanceCurve } from './distance-curves';
import { type DistanceMoment, type DistanceRoom, stageDistancePanel } from './distance-panel';
import { fallTable, listedFalls, portTable } from './port-distance-tables';
import { portDistanceNotes, portDistanceTitle } from './port-distance-text';
import { nearKm } from './shown-distance';

const scenarioLines: { readonly [B in Breadth]: number } = { column: 2, narrow: 3, middle: 2, wide: 1 };

/** Ends of the axes, km: fixed, above the farthest at a fall of 21 m. */
const highest = { north: 350, elsewhere: 85 } as const;

/** What holds still while a slider moves. */
export type PortDistanceStage = {
  readonly curves: readonly DistanceCurve[];
  readonly basin: Basin;
  readonly units: Units;
  readonly frame: Frame;
  readonly words: Words;
};

/** How far the connected sea is from ports as it falls: the shallow north, and elsewhere at its own scale. */
export function stagePortDistance(stage: PortDistanceStage, first: DistanceMoment, from: Provenance) {
  const { curves, basin, units, frame, words } = stage;
  const level2020Metres = basin.reference2020Metres;
  const today = { year: basin.start.year, metres: level2020Metres - basin.start.levelMetres };
  const breadth = breadthOf(frame);
  const isColumn = breadth === 'column';
  const type = typeFor(breadth);
  const isNear = ({ kmAt }: DistanceCurve) => (kmAt(level2020Metres - declineDomain[1]) ?? highest.north) < nearKm;
  const groups = {
    north: curves.filter(({ isNorth }) => isNorth),
    elsewhere: curves.filter(({ isNorth }) => !isNorth),
  };
  const unit = words(`portDistance.units.${units}`);
  const short = units === 'm' ? 'portDistance.shortSubtitle' : 'portDistance.shortSubtitleFeet';
  const subtitle = words(isColumn ? short : 'portDistance.subtitle', { unit });
  const titleOf = (fall: ScenarioFall) => portDistanceTitle(curves, { fall, level2020Metres, today }, units, words);
  const textFor = ({ fall }: DistanceMoment, provenance: Provenance, hasUnnamed: boolean) => {
    const notes = isColumn ? '' : portDistanceNotes(curves.filter(isNear), level2020Metres, hasUnnamed, units, words);
    return { title: titleOf(fall), subtitle, ...footOf(notes, provenance, scenarioLines[breadth], words) };
  };
  const widest = titleOf({ year: 2088, fallMetres: 21, band: { low: 4, high: 21 } });
  const titleLines = titleRoom(titleOf(first.fall), [widest], type.title, frame);
  // The room decides on names, and the note on those left out takes room: it is kept in every case.
  const { body } = compose(frame, textFor(first, from, true), titleLines);
  const room: DistanceRoom = { basin, todayMetres: today.metres, units, hasNames: !isColumn, type, words };
  const shown = isColumn ? (['north'] as const) : (['north', 'elsewhere'] as const);
  const places = divide(body, shown.length, frame.width);
  const panels = shown.flatMap((id, i) => {
    const drawn = groups[id].filter((curve) => !isNear(curve));
    const whole = places[i];
    return whole === undefined ? [] : [stageDistancePanel(id, drawn, highest[id], whole, room)];
  });
  const hasUnnamed = panels.some(({ unnamed }) => unnamed.length > 0);
  const tables = (['north', 'elsewhere'] as const).map((id) =>
    fallTable(id, groups[id], level2020Metres, units, words),
  );

  return (moment: DistanceMoment, provenance: Provenance): FigureSpec => {
    const text = textFor(moment, provenance, hasUnnamed);
    const { words: placed, rules } = compose(frame, text, titleLines);
    return withTables(() => [...tables, portTable(curves, level2020Metres, today, moment.fall, units, words)], {
      id: 'port-distance',
      ...frame,
      title: text.title,
      subtitle,
      description: descriptionOf(subtitle, provenance),
      words: placed,
      rules,
      panels: panels.map(({ at }) => at(moment)),
      crosshair: { panelId: 'north', tableId: 'north', stops: listedFalls },
      provenance,
    });
  };
}

/** Side by side where the drawing is wider than high, else one above the other. */
function divide(body: Area, count: number, width: number): readonly Area[] {
  if (count === 1) return [body];
  const gap = width * 0.025;
  if (body.height < width * 0.8) {
    const each = (body.width - gap) / 2;
    return [
      { ...body, width: each },
      { ...body, x: body.x + each + gap, width: each },
    ];
  }
  const upper = (body.height - gap) * 0.44;
  return [
    { ...body, height: upper },
    { ...body, y: body.y + upper + gap, height: body.height - upper - gap },
  ];
}
