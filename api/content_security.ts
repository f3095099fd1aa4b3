/** Of an answer with data: whatever it is taken for, nothing in it runs, and no page shows it. */
export const policyOfData = "default-src 'none'; frame-ancestors 'none'"

/**
 * Of the web app: everything from this server, nothing from any other. No script stands in the page,
 * so none is let run there. Two rules of style do, put there by React Aria: they are known by a word
 * that only this answer has.
 *
 * @param nonce that word; without it no style in the page counts.
 */
export const policyOfWebApp = (nonce?: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${nonce === undefined ? '' : ` 'nonce-${nonce}'`}`,
    // Symbols are drawn as data, and MapLibre makes pictures of bytes that it was sent.
    "img-src 'self' data: blob:",
    // The builder puts a small font into the style sheet.
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ')
