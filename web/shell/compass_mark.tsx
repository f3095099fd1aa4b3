/** The compass that Địa Bàn also means. */
export function CompassMark() {
  return (
    <svg className="compass_mark" width={22} height={22} viewBox="0 0 22 22" aria-hidden="true">
      <circle cx={11} cy={11} r={9.25} fill="none" stroke="currentColor" strokeWidth={1.75} />
      <path d="M15.4 6.6 12.7 12.7 6.6 15.4 9.3 9.3Z" fill="currentColor" />
      <circle cx={11} cy={11} r={1.1} fill="var(--panel)" />
    </svg>
  )
}
