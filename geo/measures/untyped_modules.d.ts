// The published types promise named exports, which Node cannot find in the package's one CommonJS
// file. A default import of that file is the one form that Node, tsx and Vite all load; this says
// what it holds, as far as it is used here.
declare module 'geographiclib-geodesic/geographiclib-geodesic.js' {
  import type { Geodesic } from 'geographiclib-geodesic'

  const library: { readonly Geodesic: typeof Geodesic }
  export default library
}
