/*
 * The XML of type information, laid out as the official compiler does it: programs may print it.
 */

export type XmlNode = {
  readonly name: string
  readonly attributes: readonly (readonly [name: string, value: string])[]
  /** Elements, or one text. */
  readonly children: readonly XmlNode[] | string
}

/** An element; attributes whose value is null are left out. */
export function element(
  name: string,
  attributes: readonly (readonly [name: string, value: string | null])[] = [],
  children: XmlNode['children'] = [],
): XmlNode {
  return { name, attributes: attributes.flatMap(([n, v]) => (v === null ? [] : [[n, v] as const])), children }
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

const attributeText = (value: string): string => value.replace(/[&<>"']/g, (c) => entities[c] ?? c)

/** Text that holds markup goes into a CDATA section, which is how metadata reads it back. */
const contentText = (text: string): string => (/[&<>]/.test(text) ? `<![CDATA[${text}]]>` : text)

/** The text of an element. An only child stands on the line of its parent, and counts its tabs anew. */
export function printXml(node: XmlNode, tabs = ''): string {
  const open = `<${node.name}${node.attributes.map(([n, v]) => ` ${n}="${attributeText(v)}"`).join('')}`
  const { children } = node
  if (typeof children === 'string') return `${open}>${contentText(children)}</${node.name}>`
  const [first] = children
  if (!first) return `${open}/>`
  const inside =
    children.length === 1
      ? printXml(first)
      : `${children.map((c) => `\n${tabs}\t${printXml(c, `${tabs}\t`)}`).join('')}\n${tabs}`
  return `${open}>${inside}</${node.name}>`
}
