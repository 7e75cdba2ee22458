/*
 * What js.html has beyond WebIDL: shorthands that are Haxe code.
 */
import { type HaxeName, haxeNameOf } from './names.ts'

/** Shorthands by the interface they are put into: name and declaration. */
export const shorthands: Readonly<Record<string, readonly (readonly [name: string, text: string])[]>> = {
  HTMLCanvasElement: [
    [
      'getContext2d',
      'inline function getContext2d(?attribs:{}):CanvasRenderingContext2D\n    return cast getContext("2d", attribs);',
    ],
    [
      'getContextWebGL',
      'inline function getContextWebGL(?attribs:js.html.webgl.ContextAttributes):js.html.webgl.RenderingContext\n' +
        '    return cast getContext("webgl", attribs);',
    ],
    [
      'getContextWebGL2',
      'inline function getContextWebGL2(?attribs:js.html.webgl.ContextAttributes):js.html.webgl.WebGL2RenderingContext\n' +
        '    return cast getContext("webgl2", attribs);',
    ],
  ],
}

/** Tags that stand for an interface that several have; the first of a list otherwise. */
const preferred: Readonly<Record<string, string>> = {
  HTMLTableSectionElement: 'thead',
  HTMLTableCellElement: 'td',
  HTMLTableColElement: 'col',
  HTMLQuoteElement: 'q',
  HTMLModElement: 'ins',
  HTMLHeadingElement: 'h1',
  HTMLPreElement: 'pre',
}

/** `createDivElement()` and its kin, one for each element class. */
export function elementMakers(tags: ReadonlyMap<string, string>): readonly (readonly [name: string, text: string])[] {
  const tagOf = new Map<string, string>()
  for (const [tag, of] of tags) if (!tagOf.has(of)) tagOf.set(of, preferred[of] ?? tag)
  return [...tagOf]
    .filter(([of]) => /^HTML\w+Element$/.test(of) && of !== 'HTMLElement' && of !== 'HTMLUnknownElement')
    .map(([of, tag]) => {
      const { name } = haxeNameOf(of, 'html')
      return [
        `create${name}`,
        `inline function create${name}():${name}\n    return cast createElement("${tag}");`,
      ] as const
    })
}

/** Interfaces that stand above another one here though WebIDL repeats their members instead. */
export const parents: Readonly<Record<string, string>> = { WebGL2RenderingContext: 'WebGLRenderingContext' }

/** Types of attributes that are known better than WebIDL says. */
export const attributeTypes: Readonly<Record<string, string>> = {
  'Window.document': 'HTMLDocument',
  'Node.ownerDocument': 'HTMLDocument',
  'Window.console': 'ConsoleInstance',
  'File.lastModified': 'Float',
  'HTMLElement.style': 'CSSStyleDeclaration',
  'CSSStyleRule.style': 'CSSStyleDeclaration',
}

/** Results of operations that depend on their arguments, so that nothing is known of them. */
export const dynamicResults: ReadonlySet<string> = new Set([
  'HTMLCanvasElement.getContext',
  'OffscreenCanvas.getContext',
])

/** What has its place in js.lib now, and an alias here. */
export const movedToLib: readonly string[] = [
  'ArrayBuffer',
  'ArrayBufferView',
  'DataView',
  'Float32Array',
  'Float64Array',
  'Int16Array',
  'Int32Array',
  'Int8Array',
  'Uint16Array',
  'Uint32Array',
  'Uint8Array',
  'Uint8ClampedArray',
]

/** Modules of constants alone: their name, and the interface whose constants they have. */
export const constantModules: readonly { readonly name: HaxeName; readonly of: string }[] = [
  { name: { pack: 'js.html.webgl', name: 'GL' }, of: 'WebGLRenderingContext' },
  { name: { pack: 'js.html.webgl', name: 'GL2' }, of: 'WebGL2RenderingContext' },
]
