/*
 * What js.html calls the things of WebIDL: Haxe's externs drop the prefixes of elements and put the families of names
 * into packages of their own.
 */

export type HaxeName = { readonly pack: string; readonly name: string }

const html = 'js.html'

/** Packages by prefix; the prefix goes from the name. */
const families: readonly (readonly [prefix: RegExp, pack: string])[] = [
  [/^IDB(?=[A-Z])/, `${html}.idb`],
  [/^RTC(?=[A-Z])/, `${html}.rtc`],
  [/^SVG(?=[A-Z])/, `${html}.svg`],
  [/^WebGL(?=[A-Z])/, `${html}.webgl`],
  [/^GPU(?=[A-Z]|$)/, `${html}.gpu`],
  [/^XR(?=[A-Z])/, `${html}.xr`],
]

/** Packages by prefix where names stay whole. */
const wholeFamilies: readonly (readonly [prefix: RegExp, pack: string])[] = [
  [/^WebGL2/, `${html}.webgl`],
  [/^MIDI(?=[A-Z])/, `${html}.midi`],
  [/^(MediaKey|MediaEncrypted)/, `${html}.eme`],
  [/^Push(?=[A-Z])/, `${html}.push`],
]

/** Names that follow no rule. */
const special: Readonly<Record<string, HaxeName>> = {
  Element: { pack: html, name: 'DOMElement' },
  HTMLElement: { pack: html, name: 'Element' },
  HTMLDocument: { pack: html, name: 'HTMLDocument' },
  SVGSVGElement: { pack: `${html}.svg`, name: 'SVGElement' },
  GPU: { pack: `${html}.gpu`, name: 'GPU' },
  GeolocationPosition: { pack: html, name: 'Position' },
  GeolocationPositionError: { pack: html, name: 'PositionError' },
  GeolocationCoordinates: { pack: html, name: 'Coordinates' },
  console: { pack: html, name: 'Console' },
  EXT_sRGB: { pack: `${html}.webgl.extension`, name: 'EXTSrgb' },
  CanvasFillRule: { pack: html, name: 'CanvasWindingRule' },
  DOMParserSupportedType: { pack: html, name: 'SupportedType' },
  EndingType: { pack: html, name: 'EndingTypes' },
  ReadyState: { pack: html, name: 'MediaSourceReadyState' },
  EndOfStreamError: { pack: html, name: 'MediaSourceEndOfStreamError' },
  AppendMode: { pack: html, name: 'SourceBufferAppendMode' },
  DeviceMotionEventAcceleration: { pack: html, name: 'DeviceAcceleration' },
  DeviceMotionEventAccelerationInit: { pack: html, name: 'DeviceAccelerationInit' },
  DeviceMotionEventRotationRate: { pack: html, name: 'DeviceRotationRate' },
  DeviceMotionEventRotationRateInit: { pack: html, name: 'DeviceRotationRateInit' },
  DocumentVisibilityState: { pack: html, name: 'VisibilityState' },
}

/** The Haxe name of an interface, dictionary, enumeration or callback interface of a specification. */
export function haxeNameOf(name: string, spec: string): HaxeName {
  const found = special[name]
  if (found) return found
  const element = /^HTML(\w+Element)$/.exec(name)
  if (element) return { pack: html, name: element[1] ?? name }
  if (/^(ANGLE|EXT|KHR|OES|OVR|WEBGL)_/.test(name))
    return { pack: `${html}.webgl.extension`, name: extensionName(name) }
  for (const [prefix, pack] of wholeFamilies) if (prefix.test(name)) return { pack, name }
  for (const [prefix, pack] of families) if (prefix.test(name)) return { pack, name: name.replace(prefix, '') }
  if (spec === 'webaudio') return { pack: `${html}.audio`, name }
  return { pack: html, name }
}

/** `EXT_texture_filter_anisotropic` is `EXTTextureFilterAnisotropic`. */
function extensionName(name: string): string {
  const [family = '', ...words] = name.split('_')
  return family + words.map((w) => w.charAt(0).toUpperCase() + w.slice(1)).join('')
}

const keywords = new Set(
  (
    'abstract break case cast catch class continue default do dynamic else enum extends extern false final for function if ' +
    'implements import in inline interface macro new null operator overload override package private public return static ' +
    'switch this throw true try typedef untyped using var while'
  ).split(' '),
)

/** A name that Haxe takes, and whether it is another one than JavaScript's. */
export function memberName(name: string): { readonly name: string; readonly isOther: boolean } {
  let safe = name.replaceAll(/\W/g, '_')
  if (keywords.has(safe)) safe += '_'
  if (/^\d/.test(safe)) safe = `_${safe}`
  return { name: safe, isOther: safe !== name }
}

/** The name of a value of an enumeration: `no-cors` is `NO_CORS`. */
export function enumValueName(value: string): string {
  const words = value
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll(/[^A-Za-z0-9]+/g, '_')
    .toUpperCase()
  if (words === '') return 'NONE'
  return /^\d/.test(words) ? `_${words}` : words
}
