import type { BlockId, MirFunction, ValueId } from '../compiler/mir/index.ts'
import { componentsOf } from './types.ts'

/*
 * A function's control flow as a graph that can be turned into structured code.
 *
 * The graph is a copy of MIR's blocks with one thing added: dispatch nodes, which make irreducible regions reducible. A dispatch
 * node switches on a local number that the edges into it set.
 */

/** One way out of a node: where to, which block's parameters get which values on the way, and what a dispatch node is told. */
export type Edge = {
  to: NodeId
  readonly block: BlockId
  readonly args: readonly ValueId[]
  label: { readonly dispatch: NodeId; readonly value: number } | null
}
export type NodeId = number

export type Node = {
  readonly id: NodeId
  /** The block, or null for a dispatch node. */
  readonly block: BlockId | null
  readonly edges: Edge[]
  /** The node an exception goes to, and the block whose parameter takes the caught value. */
  handler: NodeId | null
  readonly handlerBlock: BlockId | null
}

/** The graph with everything that structuring asks. Nodes are numbered in reverse postorder: 0 is the entry. */
export type Graph = {
  readonly nodes: readonly Node[]
  readonly preds: readonly (readonly NodeId[])[]
  readonly idom: readonly NodeId[]
  readonly children: readonly (readonly NodeId[])[]
  /** The header of the innermost loop that holds a node (a header holds itself); -1 outside loops. */
  readonly loop: readonly NodeId[]
  /** The header of the loop around the loop of a header; -1 for none. */
  readonly outerLoop: ReadonlyMap<NodeId, NodeId>
  readonly depth: readonly number[]
  readonly dispatchCount: number
}

/** The node of each block that can be reached, in reverse postorder. */
export function graphOf(fn: MirFunction): Graph {
  const raw: Node[] = []
  const nodeOfBlock = new Map<BlockId, NodeId>()
  const work: BlockId[] = [0]
  const nodeFor = (id: BlockId): NodeId => {
    let node = nodeOfBlock.get(id)
    if (node === undefined) {
      node =
        raw.push({
          id: raw.length,
          block: id,
          edges: [],
          handler: null,
          handlerBlock: fn.blocks.get(id)?.handler ?? null,
        }) - 1
      nodeOfBlock.set(id, node)
      work.push(id)
    }
    return node
  }
  nodeFor(0)
  const seen = new Set<BlockId>()
  for (let id = work.pop(); id !== undefined; id = work.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    const block = fn.blocks.get(id)
    if (block === undefined) throw new Error(`${fn.name}: no block ${id}`)
    const node = raw[nodeFor(id)]
    if (node === undefined) continue
    const edge = (to: { block: BlockId; args: readonly ValueId[] }): void => {
      node.edges.push({ to: nodeFor(to.block), block: to.block, args: to.args, label: null })
    }
    const { term } = block
    switch (term.kind) {
      case 'br':
        edge(term.to)
        break
      case 'cond':
        edge(term.then)
        edge(term.else)
        break
      case 'switch':
        for (const c of term.cases) edge(c.to)
        edge(term.fallback)
        break
      case 'throw':
        // A throw under a handler of the same function is a jump.
        if (block.handler !== null) edge({ block: block.handler, args: [term.value] })
        break
      case 'return':
      case 'unreachable':
        break
      default:
        term satisfies never
    }
    if (block.handler !== null) node.handler = nodeFor(block.handler)
  }
  const dispatchCount = makeReducible(raw)
  return analyse(raw, dispatchCount)
}

const successorsOf = (node: Node): NodeId[] => {
  const out = node.edges.map((e) => e.to)
  if (node.handler !== null) out.push(node.handler)
  return out
}

/** Adds a dispatch node to every region that can be entered at several nodes. */
function makeReducible(nodes: Node[]): number {
  let count = 0
  const fixRegion = (members: readonly NodeId[]): void => {
    const indexOf = new Map(members.map((m, i) => [m, i]))
    const components = componentsOf(members.length, (i) => {
      const node = nodes[members[i] ?? 0]
      if (node === undefined) return []
      const out: number[] = []
      for (const to of successorsOf(node)) {
        const at = indexOf.get(to)
        if (at !== undefined) out.push(at)
      }
      return out
    })
    for (const component of components) {
      const ids = component.map((i) => members[i] ?? 0)
      const set = new Set(ids)
      const isLoop = ids.length > 1 || (nodes[ids[0] ?? 0]?.edges.some((e) => e.to === ids[0]) ?? false)
      if (!isLoop) continue
      const entries = new Set<NodeId>()
      if (set.has(0)) entries.add(0)
      for (const node of nodes)
        if (!set.has(node.id)) for (const to of successorsOf(node)) if (set.has(to)) entries.add(to)
      let header = [...entries][0] ?? ids[0] ?? 0
      if (entries.size > 1) {
        header = addDispatch(nodes, [...entries], set)
        count++
      }
      set.delete(header)
      // Loops inside: what stays strongly connected without the header.
      if (set.size > 0) fixRegion([...set])
    }
  }
  fixRegion(nodes.map((n) => n.id))
  return count
}

/** Makes a node that all edges into a region's entries go through from now on. */
function addDispatch(nodes: Node[], entries: readonly NodeId[], region: ReadonlySet<NodeId>): NodeId {
  const id = nodes.length
  const number = new Map(entries.map((entry, i) => [entry, i]))
  // Handlers are entered by exceptions, which can't set a label: they get a landing node of their own that can. One for the
  // region's inside and one for its outside: a shared one would be another way in.
  const landing = new Map<string, NodeId>()
  const existing = nodes.length
  const dispatch: Node = {
    id,
    block: null,
    edges: entries.map((to) => ({ to, block: -1, args: [], label: null })),
    handler: null,
    handlerBlock: null,
  }
  nodes.push(dispatch)
  for (let i = 0; i < existing; i++) {
    const node = nodes[i]
    if (node === undefined) continue
    for (const edge of node.edges) {
      const value = number.get(edge.to)
      if (value !== undefined) redirect(nodes, edge, { dispatch: id, value })
    }
    if (node.handler !== null) {
      const value = number.get(node.handler)
      if (value !== undefined) {
        const key = `${node.handler}${region.has(i) ? ' inside' : ''}`
        let land = landing.get(key)
        if (land === undefined) {
          land = nodes.length
          nodes.push({
            id: land,
            block: null,
            edges: [{ to: id, block: -1, args: [], label: { dispatch: id, value } }],
            handler: null,
            handlerBlock: null,
          })
          landing.set(key, land)
        }
        node.handler = land
      }
    }
  }
  return id
}

const redirect = (nodes: Node[], edge: Edge, label: { dispatch: NodeId; value: number }): void => {
  if (edge.label === null) {
    edge.label = label
    edge.to = label.dispatch
    return
  }
  // The edge already tells another dispatch node something: a node between them tells this one.
  const between =
    nodes.push({
      id: nodes.length,
      block: null,
      edges: [{ to: label.dispatch, block: -1, args: [], label }],
      handler: null,
      handlerBlock: null,
    }) - 1
  edge.to = between
}

/** Renumbers in reverse postorder and finds dominators and loops. */
function analyse(raw: readonly Node[], dispatchCount: number): Graph {
  const order = reversePostorder(raw)
  const renumber = new Int32Array(raw.length).fill(-1)
  order.forEach((old, i) => (renumber[old] = i))
  const at = (old: NodeId): NodeId => renumber[old] ?? -1
  const nodes: Node[] = order.map((old, id) => {
    const node = raw[old]
    return {
      id,
      block: node?.block ?? null,
      edges: (node?.edges ?? []).map((e) => ({
        ...e,
        to: at(e.to),
        label: e.label === null ? null : { dispatch: at(e.label.dispatch), value: e.label.value },
      })),
      handler: node?.handler === null || node === undefined ? null : at(node.handler),
      handlerBlock: node?.handlerBlock ?? null,
    }
  })
  const preds: NodeId[][] = nodes.map(() => [])
  for (const node of nodes) for (const to of successorsOf(node)) preds[to]?.push(node.id)
  const idom = dominatorsOf(preds)
  const children: NodeId[][] = nodes.map(() => [])
  for (const node of nodes) if (node.id !== 0) children[idom[node.id] ?? 0]?.push(node.id)
  // Natural loops, inner headers first (a header's number is above its outer header's).
  const loop = nodes.map(() => -1)
  const outerLoop = new Map<NodeId, NodeId>()
  for (let header = nodes.length - 1; header >= 0; header--) {
    const tails = (preds[header] ?? []).filter((p) => p >= header)
    if (tails.length === 0) continue
    outerLoop.set(header, -1)
    const body: NodeId[] = []
    const visit = (n: NodeId): void => {
      // Nodes of an inner loop are stood for by its outermost header so far.
      for (let inner = loop[n] ?? -1; inner !== -1;) {
        if (inner === header) return
        const outer = outerLoop.get(inner) ?? -1
        if (outer === -1) {
          outerLoop.set(inner, header)
          body.push(...(preds[inner] ?? []))
          return
        }
        inner = outer
      }
      loop[n] = header
      if (n !== header) body.push(...(preds[n] ?? []))
    }
    loop[header] = header
    body.push(...tails)
    for (let n = body.pop(); n !== undefined; n = body.pop()) visit(n)
  }
  const depth = nodes.map((n) => {
    let d = 0
    for (let h = loop[n.id] ?? -1; h !== -1; h = outerLoop.get(h) ?? -1) d++
    return d
  })
  return { nodes, preds, idom, children, loop, outerLoop, depth, dispatchCount }
}

function reversePostorder(nodes: readonly Node[]): NodeId[] {
  const seen = new Uint8Array(nodes.length)
  const out: NodeId[] = []
  const stack: { id: NodeId; next: number; to: NodeId[] }[] = []
  const enter = (id: NodeId): void => {
    seen[id] = 1
    const node = nodes[id]
    // Last successor first, so that the first one comes right behind its node.
    stack.push({ id, next: 0, to: node === undefined ? [] : successorsOf(node).reverse() })
  }
  enter(0)
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const to = top.to[top.next++]
    if (to === undefined) {
      out.push(top.id)
      stack.pop()
    } else if (seen[to] === 0) enter(to)
  }
  return out.reverse()
}

/** Immediate dominators by Cooper, Harvey and Kennedy; nodes are in reverse postorder. */
function dominatorsOf(preds: readonly (readonly NodeId[])[]): NodeId[] {
  const idom: NodeId[] = preds.map(() => -1)
  idom[0] = 0
  const meet = (a: NodeId, b: NodeId): NodeId => {
    let x = a
    let y = b
    while (x !== y) {
      while (x > y) x = idom[x] ?? 0
      while (y > x) y = idom[y] ?? 0
    }
    return x
  }
  for (let changed = true; changed;) {
    changed = false
    for (let n = 1; n < preds.length; n++) {
      let best = -1
      for (const p of preds[n] ?? []) if (idom[p] !== -1) best = best === -1 ? p : meet(p, best)
      if (best !== idom[n]) {
        idom[n] = best
        changed = true
      }
    }
  }
  return idom
}
