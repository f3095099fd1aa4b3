/** Of an answer with data: whatever it is taken for, nothing in it runs, and no page shows it. */
export const policyOfData = "default-src 'none'; frame-ancestors 'none'"

/**
 * Of the web app's documents: everything from this server, nothing from any other. No script stands in
 * a page, so none is let run there.
 */
export const policyOfDocuments = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // Symbols are drawn as data, and MapLibre makes pictures of bytes it was sent.
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ')
