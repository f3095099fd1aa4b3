const words = 'Địa Bàn đang khởi động. · Địa Bàn is starting.'
const seconds = 2

/**
 * A browser that is told to come again in a header does not for an address with a hash, as all of the map's
 * are: it takes that for a place in the same page. So a page asks by itself.
 */
const page = `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Địa Bàn</title>
<style>body { display: grid; place-content: center; min-height: 90vh; padding: 1rem; font: 1.125rem/1.5 system-ui, sans-serif; text-align: center; } h1 { font-size: 1.5rem; }</style>
<main><h1>Địa Bàn</h1><p role="status">${words}</p></main>
<script>setTimeout(() => location.reload(), ${1000 * seconds})</script>
`

/** What every request is told until the product is ready; a browser then comes again by itself. */
export function answerStarting(request: Request): Response {
  const isPage = request.headers.get('accept')?.includes('text/html') ?? false
  return new Response(isPage ? page : `${words}\n`, {
    status: 503,
    headers: {
      'content-type': isPage ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'",
      'cache-control': 'no-store',
      'retry-after': String(seconds),
    },
  })
}
