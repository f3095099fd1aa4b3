import { type IconName, iconPaths } from './icon_paths.ts'

const dotted = new Set<IconName>(['more', 'grip'])

/** A picture beside words or in a named button; a screen reader passes it over. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      aria-hidden="true"
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={dotted.has(name) ? 2.25 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={iconPaths[name]} />
    </svg>
  )
}
