import { useEffect, useRef } from 'react'

/** The name of a step, from which a reader goes on when the step before has gone. */
export function StepHeading({ children }: { readonly children: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h3 ref={heading} className="step_heading" tabIndex={-1}>
      {children}
    </h3>
  )
}
