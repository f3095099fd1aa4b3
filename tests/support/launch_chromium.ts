import { type Browser, chromium } from 'playwright-core'
import { findChromium } from './find_chromium.ts'

/** What Chromium is to leave. The last such list holds: it names of Playwright's own what bears on us. */
const withoutFeatures = [
  // With each new context it would run the pages of an address bar that nobody sees, which takes
  // about as much work as our own page.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  // Playwright's own: they ask the network, hold a picture back, or keep what a context leaves.
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
]

/** With these, Debian's Chromium draws WebGL without a graphics card and asks nothing of its maker. */
const flags = [
  '--no-sandbox',
  '--use-gl=angle',
  // Mesa's llvmpipe draws the map with a third of the work that Chromium's own SwiftShader has with
  // it. Where Mesa is not there, Chromium falls back to its own by itself.
  `--use-angle=${process.platform === 'linux' ? 'gles-egl' : 'swiftshader'}`,
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  // Only the map is drawn by that way; pages put together by it as well would take a quarter longer.
  '--disable-gpu-rasterization',
  '--disable-gpu-compositing',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  `--disable-features=${withoutFeatures.join(',')}`,
]

/** A headless Chromium; throws with what to do where there is none. */
export async function launchChromium(): Promise<Browser> {
  const finding = await findChromium()
  if ('missing' in finding) throw new Error(finding.missing)
  return chromium.launch({
    executablePath: finding.found,
    args: flags,
    headless: true,
    // Pictures are compared: they are not to depend on the graphics card of who takes them.
    env: { ...process.env, LIBGL_ALWAYS_SOFTWARE: '1' },
  })
}
