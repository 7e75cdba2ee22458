import type { Block, BlockId, MirFunction, ValueId } from '../compiler/mir/index.ts'
import { Op } from './encoder/opcodes.ts'
import type { Body } from './module.ts'
import type { Edge, Graph, NodeId } from './cfg.ts'
import { EXTERN, I32 } from './types.ts'

/*
 * Structured control flow from a reducible graph, by its dominator tree (Ramsey, "Beyond Relooper").
 *
 * A node's code is followed, inside it, by the nodes it dominates. A node with several ways in stands behind a `block` that the ways
 * in leave by `br`; a loop's header opens a `loop`. Two departures: what a loop's exits lead to stands behind the loop, not in
 * it; and nodes under one exception handler are kept together in one `try_table`, so that what has another handler is
 * moved behind it.
 */

/** The rest of the function emitter, as far as control flow needs it. */
export type NodeEmitter = {
  readonly fn: MirFunction
  readonly body: Body
  /** Writes the statements of a block. */
  statements(block: Block): void
  /** Pushes a value. */
  value(v: ValueId): void
  /** Pushes a condition, or its opposite. */
  condition(v: ValueId, negated: boolean): void
  /** Gives a block's parameters their values. */
  moves(block: BlockId, args: readonly ValueId[]): void
  /** Whether `moves` would write anything. */
  hasMoves(block: BlockId, args: readonly ValueId[]): boolean
  /** Turns the JavaScript exception on the stack into the handler's parameter. */
  caught(handler: BlockId): void
  throwValue(v: ValueId): void
  /** Whether the value of a switch may be pushed again and again; else the local it was put into. */
  switchLocal(v: ValueId): number
  usesTag(): void
}

type Label = { readonly node: NodeId | null }
const functionEnd = -2
/** How deep blocks nest before the arms of conditions are laid out one after the other. */
const maxNesting = 50

/** Writes the body of a function. */
export function emitStructured(graph: Graph, emitter: NodeEmitter): void {
  new Structurer(graph, emitter).run()
}

class Structurer {
  private readonly graph: Graph
  private readonly emitter: NodeEmitter
  private readonly body: Body
  private readonly labels: Label[] = []
  /** Nodes that stand behind a block, within their parent's loop if they have one; ascending. */
  private readonly inner: NodeId[][]
  /** Nodes that stand behind their parent's loop; ascending. */
  private readonly outer: NodeId[][]
  private readonly placed: NodeId[][]
  private readonly isMerge: boolean[]
  private readonly uniform: boolean[]
  private readonly isLoop: boolean[]
  private readonly dispatchLocals: Map<NodeId, number> = new Map()
  /** Where control goes that falls off the end of what is being written. */
  private next: NodeId | null = functionEnd
  private handler: NodeId | null = null

  constructor(graph: Graph, emitter: NodeEmitter) {
    this.graph = graph
    this.emitter = emitter
    this.body = emitter.body
    const { nodes } = graph
    this.isLoop = nodes.map((n) => graph.preds[n.id]?.some((p) => p >= n.id) ?? false)
    this.inner = nodes.map(() => [])
    this.outer = nodes.map(() => [])
    this.placed = nodes.map(() => [])
    this.isMerge = nodes.map(() => false)
    this.uniform = nodes.map(() => true)
    this.place()
  }

  run(): void {
    this.drive(0)
  }

  /**
   * Writes a node and all that comes after it. What stands in tail position is handed back as the node to go on with, so that a
   * long function doesn't need a deep stack here.
   */
  private drive(from: NodeId | null): void {
    for (let at = from; at !== null;) at = this.tree(at)
  }

  /** Decides under which node each node stands, and how. */
  private place(): void {
    const { graph } = this
    const { nodes, loop, outerLoop } = graph
    const inLoop = (n: NodeId, header: NodeId): boolean => {
      for (let h = loop[n] ?? -1; h !== -1; h = outerLoop.get(h) ?? -1) if (h === header) return true
      return false
    }
    const parent: NodeId[] = []
    const isOuter: boolean[] = []
    const isHandler = nodes.map(() => false)
    for (const node of nodes) if (node.handler !== null) isHandler[node.handler] = true
    for (const node of nodes) {
      if (node.id === 0) continue
      let at = graph.idom[node.id] ?? 0
      for (let h = loop[at] ?? -1; h !== -1 && !inLoop(node.id, h); h = outerLoop.get(h) ?? -1) {
        at = h
        isOuter[node.id] = true
      }
      parent[node.id] = at
      this.placed[at]?.push(node.id)
      let forward = 0
      for (const p of new Set(graph.preds[node.id])) {
        if (p < node.id) for (const e of nodes[p]?.edges ?? []) if (e.to === node.id) forward++
      }
      this.isMerge[node.id] = forward !== 1 || isHandler[node.id] === true || isOuter[node.id] === true
    }
    for (let n = nodes.length - 1; n >= 0; n--) {
      this.uniform[n] = (this.placed[n] ?? []).every(
        (c) => this.uniform[c] === true && nodes[c]?.handler === nodes[n]?.handler,
      )
    }
    for (const node of nodes) {
      const at = parent[node.id]
      if (at === undefined) continue
      if (this.uniform[node.id] !== true || node.handler !== nodes[at]?.handler) this.isMerge[node.id] = true
      if (isOuter[node.id] === true) this.outer[at]?.push(node.id)
      else if (this.isMerge[node.id] === true) this.inner[at]?.push(node.id)
    }
  }

  /** Writes a node with what stands under it, up to the node that is in tail position. */
  private tree(n: NodeId): NodeId | null {
    const handler = this.graph.nodes[n]?.handler ?? null
    if (handler === this.handler || handler === null || this.uniform[n] !== true) return this.treeIn(n)
    this.covered(n, () => this.treeIn(n))
    return null
  }

  private treeIn(n: NodeId): NodeId | null {
    const inner = this.inner[n] ?? []
    if (this.isLoop[n] !== true)
      return this.behind(n, this.outer[n] ?? [], inner, () => this.behind(n, inner, [], () => this.node(n)))
    return this.behind(n, this.outer[n] ?? [], inner, () => {
      this.body.block(Op.loop)
      this.labels.push({ node: n })
      this.drive(this.behind(n, inner, [], () => this.node(n)))
      this.labels.pop()
      this.body.end()
      return null
    })
  }

  /** Writes `inside` with the nodes behind it, each reached by leaving a block; the last of them is handed back. */
  private behind(
    n: NodeId,
    nodes: readonly NodeId[],
    later: readonly NodeId[],
    inside: () => NodeId | null,
  ): NodeId | null {
    const handler = this.graph.nodes[n]?.handler ?? null
    if (
      handler !== null &&
      handler !== this.handler &&
      [...nodes, ...later].every((c) => this.uniform[c] === true && this.graph.nodes[c]?.handler === handler)
    ) {
      this.covered(n, () => this.behind(n, nodes, later, inside))
      return null
    }
    const last = nodes.at(-1)
    if (last === undefined) return inside()
    const { next } = this
    this.body.block(Op.block)
    this.labels.push({ node: last })
    this.next = last
    this.drive(this.behind(n, nodes.slice(0, -1), later, inside))
    this.labels.pop()
    this.body.end()
    this.next = next
    return last
  }

  /** Writes something under a node's exception handler. */
  private covered(n: NodeId, inside: () => NodeId | null): void {
    const node = this.graph.nodes[n]
    if (node === undefined || node.handler === null || node.handlerBlock === null) throw new Error('no handler')
    const { next, handler } = this
    this.emitter.usesTag()
    const { body } = this
    body.block(Op.block, EXTERN)
    this.labels.push({ node: null })
    body.block(Op.try_table)
    body.imm(1, 0, 0, 0)
    this.labels.push({ node: null })
    this.next = null
    this.handler = node.handler
    this.drive(inside())
    this.handler = handler
    this.next = next
    this.labels.pop()
    body.end()
    body.op(Op.unreachable)
    this.labels.pop()
    body.end()
    this.emitter.caught(node.handlerBlock)
    this.jump(node.handler)
  }

  private node(n: NodeId): NodeId | null {
    const node = this.graph.nodes[n]
    if (node === undefined) return null
    const { emitter, body } = this
    if (node.block === null) {
      return this.dispatch(n)
    }
    const block = emitter.fn.blocks.get(node.block)
    if (block === undefined) return null
    emitter.statements(block)
    const { term } = block
    const [first, second] = node.edges
    switch (term.kind) {
      case 'br':
        return first === undefined ? null : this.follow(first)
      case 'cond':
        return first === undefined || second === undefined ? null : this.cond(term.cond, first, second)
      case 'switch':
        return this.switch(
          term.value,
          term.cases.map((c) => c.value),
          node.edges,
        )
      case 'return':
        if (term.value >= 0) emitter.value(term.value)
        if (this.next !== functionEnd || this.labels.length > 0) body.op(Op.return)
        else body.ended = true
        break
      case 'throw':
        if (first !== undefined) return this.follow(first)
        body.mark(term.span)
        emitter.throwValue(term.value)
        break
      case 'unreachable':
        body.op(Op.unreachable)
        break
      default:
        term satisfies never
    }
    return null
  }

  /** Goes along an edge: the moves, then the jump; a node that stands right here is handed back. */
  private follow(edge: Edge): NodeId | null {
    if (edge.block >= 0) this.emitter.moves(edge.block, edge.args)
    if (edge.label !== null) this.body.i32(edge.label.value).set(this.dispatchLocal(edge.label.dispatch))
    if (this.isMerge[edge.to] !== true && this.labelDepth(edge.to) === null) return edge.to
    this.jump(edge.to)
    return null
  }

  private isPlain(edge: Edge): boolean {
    return (
      edge.label === null &&
      this.labelDepth(edge.to) !== null &&
      (edge.block < 0 || !this.emitter.hasMoves(edge.block, edge.args))
    )
  }

  private jump(to: NodeId): void {
    if (this.next === to) return
    const depth = this.labelDepth(to)
    if (depth === null) throw new Error(`${this.emitter.fn.name}: no way to node ${to}`)
    this.body.br(depth)
  }

  private labelDepth(to: NodeId): number | null {
    for (let i = this.labels.length - 1; i >= 0; i--) if (this.labels[i]?.node === to) return this.labels.length - 1 - i
    return null
  }

  private cond(value: ValueId, then: Edge, otherwise: Edge): NodeId | null {
    const { body, emitter } = this
    if (this.isPlain(then) && this.isPlain(otherwise)) {
      // The arm that falls through needs no jump.
      const negate = this.next === then.to
      emitter.condition(value, negate)
      const taken = negate ? otherwise : then
      body.brIf(this.labelDepth(taken.to) ?? 0)
      this.jump((negate ? then : otherwise).to)
      return null
    }
    if (this.isPlain(then) && this.next !== then.to) {
      emitter.condition(value, false)
      body.brIf(this.labelDepth(then.to) ?? 0)
      return this.follow(otherwise)
    }
    if (this.isPlain(otherwise) && this.next !== otherwise.to) {
      emitter.condition(value, true)
      body.brIf(this.labelDepth(otherwise.to) ?? 0)
      return this.follow(then)
    }
    if (this.labels.length > maxNesting) {
      // The other arm goes behind the first one instead of into an `else`: long chains must not nest.
      const { next } = this
      emitter.condition(value, false)
      body.block(Op.if)
      this.labels.push({ node: null })
      this.next = null
      this.drive(this.follow(then))
      this.next = next
      this.labels.pop()
      body.end()
      return this.follow(otherwise)
    }
    const onlyElse = this.isPlain(then) && this.next === then.to
    emitter.condition(value, onlyElse)
    body.block(Op.if)
    this.labels.push({ node: null })
    this.drive(this.follow(onlyElse ? otherwise : then))
    if (!onlyElse && !(this.isPlain(otherwise) && this.next === otherwise.to)) {
      body.op(Op.else)
      this.drive(this.follow(otherwise))
    }
    this.labels.pop()
    body.end()
    if (this.next === null || this.next === functionEnd) body.op(Op.unreachable)
    return null
  }

  private switch(value: ValueId, cases: readonly number[], edges: readonly Edge[]): NodeId | null {
    const local = this.emitter.switchLocal(value)
    const [only] = edges
    if (cases.length === 0 && only !== undefined) return this.follow(only)
    return this.choose(local, cases, edges)
  }

  private dispatch(n: NodeId): NodeId | null {
    const edges = this.graph.nodes[n]?.edges ?? []
    const [only] = edges
    if (only !== undefined && edges.length === 1) return this.follow(only)
    return this.choose(
      this.dispatchLocal(n),
      edges.slice(0, -1).map((_, i) => i),
      edges,
    )
  }

  /** Goes along the edge of the case that a local holds; the last edge is the fallback. */
  private choose(local: number, cases: readonly number[], edges: readonly Edge[]): NodeId | null {
    const { body } = this
    // Edges that need code of their own stand behind blocks, one each.
    const arms: { readonly edge: Edge; readonly label: Label }[] = []
    const labelOf = new Map<Edge, Label>()
    for (const edge of edges) {
      if (this.isPlain(edge)) continue
      const label: Label = { node: null }
      labelOf.set(edge, label)
      arms.push({ edge, label })
    }
    const { next } = this
    for (const arm of [...arms].reverse()) {
      body.block(Op.block)
      this.labels.push(arm.label)
    }
    const depthOf = (edge: Edge): number => {
      const label = labelOf.get(edge)
      if (label === undefined) return this.labelDepth(edge.to) ?? 0
      return this.labels.length - 1 - this.labels.lastIndexOf(label)
    }
    const fallback = edges.at(-1)
    if (fallback === undefined) return null
    const sorted = cases.map((value, i) => ({ value, edge: edges[i] ?? fallback })).sort((a, b) => a.value - b.value)
    this.select(local, sorted, fallback, depthOf)
    let tail: NodeId | null = null
    arms.forEach((arm, i) => {
      this.labels.pop()
      body.end()
      const isLast = i === arms.length - 1
      this.next = isLast ? next : null
      tail = this.follow(arm.edge)
      if (!isLast) this.drive(tail)
      this.next = next
    })
    return tail
  }

  /** Jumps by the value of a local: tables where the cases are dense, a search tree over them. */
  private select(
    local: number,
    cases: readonly { readonly value: number; readonly edge: Edge }[],
    fallback: Edge,
    depthOf: (edge: Edge) => number,
  ): void {
    const { body } = this
    const low = cases[0]?.value ?? 0
    const high = cases.at(-1)?.value ?? 0
    if (cases.length <= 3) {
      for (const c of cases) body.get(local).i32(c.value).op(Op.i32_eq).brIf(depthOf(c.edge))
      body.br(depthOf(fallback))
      return
    }
    if (high - low < cases.length * 4 + 8) {
      const table: number[] = []
      let at = 0
      for (let value = low; value <= high; value++) {
        const c = cases[at]
        if (c?.value === value) {
          table.push(depthOf(c.edge))
          at++
        } else table.push(depthOf(fallback))
      }
      body.get(local)
      if (low !== 0) body.i32(low).op(Op.i32_sub)
      body.brTable(table, depthOf(fallback))
      return
    }
    const middle = cases.length >> 1
    body
      .get(local)
      .i32(cases[middle]?.value ?? 0)
      .op(Op.i32_lt_s)
      .block(Op.if)
    this.labels.push({ node: null })
    this.select(local, cases.slice(0, middle), fallback, depthOf)
    this.labels.pop()
    body.end()
    this.select(local, cases.slice(middle), fallback, depthOf)
  }

  private dispatchLocal(n: NodeId): number {
    let local = this.dispatchLocals.get(n)
    if (local === undefined) {
      local = this.body.local(I32)
      this.dispatchLocals.set(n, local)
    }
    return local
  }
}
