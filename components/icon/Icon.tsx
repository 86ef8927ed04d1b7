import { shapeOf, type IconName } from './drawings';
import type { Shape } from './shapes';

interface IconProps {
  readonly name: IconName;
  /** Says what the icon means where no text beside it does; without it the icon is decoration. */
  readonly label?: string;
  /** `glyph` for verdicts, which sit a little bolder in their line than controls. */
  readonly look?: 'icon' | 'glyph';
  readonly class?: string;
}

/** Icons that point along the line of reading, and turn with it. */
const directional: ReadonlySet<IconName> = new Set(['next', 'previous', 'arrow']);

/** Draws an icon in place: no sprite, so it works in a closed shadow root and under any page's security policy. */
export function Icon({ name, label, look = 'icon', class: extra }: IconProps) {
  const classes = [
    look,
    name === 'brand' && 'icon--brand',
    directional.has(name) && 'icon--directional',
    extra,
  ];
  return (
    <svg
      class={classes.filter(Boolean).join(' ')}
      viewBox="0 0 16 16"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {shapeOf(name).map((shape, index) => (
        <Drawing key={index} shape={shape} />
      ))}
    </svg>
  );
}

function Drawing({ shape }: { readonly shape: Shape }) {
  const look = paintOf(shape);
  if ('d' in shape) return <path d={shape.d} {...look} />;
  if ('circle' in shape) {
    const [cx, cy, r] = shape.circle;
    return <circle cx={cx} cy={cy} r={r} {...look} />;
  }
  const [x, y, width, height, rx] = shape.box;
  return <rect x={x} y={y} width={width} height={height} rx={rx} {...look} />;
}

function paintOf({ filled, width, dashes }: Shape) {
  return {
    ...(filled && { fill: 'currentColor', stroke: 'none', 'fill-rule': 'evenodd' as const }),
    ...(width !== undefined && { 'stroke-width': width }),
    ...(dashes !== undefined && { 'stroke-dasharray': dashes }),
  };
}
