'use client';

import { createContext, memo, useContext, useMemo } from 'react';
import { CartesianGrid, ComposedChart, usePlotArea, useXAxisScale, useYAxisScale, XAxis, YAxis } from 'recharts';
import type { Layer } from '@/lib/figures/layer';
import { paintVariable } from '@/lib/figures/palette';
import type { Axis, CartesianPanel as CartesianPanelSpec } from '@/lib/figures/panel';
import { LayerStack } from './layer-stack';
import { PlacedLabel } from './placed-label';
import { type Scales, ScalesContext } from './scales';
import { tickLabel } from './tick-label';

const LayersContext = createContext<readonly Layer[]>([]);

type Frame = Pick<CartesianPanelSpec, 'area' | 'x' | 'y'> & { readonly width: number; readonly height: number };

/**
 * A panel with two number axes. Recharts holds the frame (axes, grid, scales) and is left alone while only layers
 * change: they reach the drawing through a context and read the frame's scales by Recharts' hooks.
 */
export function CartesianPanel({ panel, width, height }: { panel: CartesianPanelSpec; width: number; height: number }) {
  return (
    <LayersContext value={panel.layers}>
      <StillFrame width={width} height={height} area={panel.area} x={panel.x} y={panel.y} />
    </LayersContext>
  );
}

const StillFrame = memo(
  function StillFrame({ width, height, area, x, y }: Frame) {
    const bottom = height - area.y - area.height;
    const axisSpace = { x: Math.min(24, bottom), y: Math.min(40, area.x) };
    // The chart spans the whole drawing, so that its pixels are the drawing's pixels.
    const margin = {
      top: area.y,
      right: width - area.x - area.width,
      bottom: bottom - (x.side === 'hidden' ? 0 : axisSpace.x),
      left: area.x - (y.side === 'hidden' ? 0 : axisSpace.y),
    };
    return (
      <ComposedChart compact accessibilityLayer={false} width={width} height={height} margin={margin}>
        <CartesianGrid
          horizontal={y.grid}
          vertical={x.grid}
          stroke={paintVariable('grid')}
          horizontalValues={y.ticks.map((tick) => tick.value)}
          verticalValues={x.ticks.map((tick) => tick.value)}
          syncWithTicks
        />
        <XAxis {...axisProps(x)} height={axisSpace.x} />
        <YAxis {...axisProps(y)} width={axisSpace.y} />
        <FrameLayers />
      </ComposedChart>
    );
  },
  (before, after) => isSameFrame(before, after) || JSON.stringify(before) === JSON.stringify(after),
);

/** A stage hands the same objects on for as long as they stand. */
function isSameFrame(a: Frame, b: Frame): boolean {
  return a.area === b.area && a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

/** Everything an axis would otherwise choose for itself, stated. */
function axisProps(axis: Axis) {
  const line = axis.line ? { stroke: paintVariable('rule') } : false;
  return {
    type: 'number' as const,
    dataKey: 'none',
    domain: [...axis.domain],
    reversed: axis.domain[0] > axis.domain[1],
    ticks: axis.ticks.map((tick) => tick.value),
    hide: axis.side === 'hidden',
    interval: 0 as const,
    allowDataOverflow: true,
    axisLine: line,
    tickLine: line,
    tickSize: 4,
    tick: ({ x, y, payload }: { x: number | string; y: number | string; payload: { value: number } }) => {
      const text = axis.ticks.find((tick) => tick.value === payload.value)?.text ?? '';
      return <PlacedLabel label={tickLabel(text, axis, Number(x), Number(y))} />;
    },
  };
}

function FrameLayers() {
  const layers = useContext(LayersContext);
  const x = useXAxisScale();
  const y = useYAxisScale();
  const plot = usePlotArea();
  const scales = useMemo<Scales | null>(() => {
    if (x === undefined || y === undefined || plot === undefined) return null;
    const area = { x: plot.x, y: plot.y, width: plot.width, height: plot.height };
    return { x: (value) => x(value) ?? Number.NaN, y: (value) => y(value) ?? Number.NaN, area };
  }, [x, y, plot]);
  if (scales === null) return null;
  return (
    <ScalesContext value={scales}>
      <LayerStack layers={layers} />
    </ScalesContext>
  );
}
