import type { Block, MirFunction } from '../compiler/mir/index.ts'
import { graphOf } from './cfg.ts'
import { FunctionEmitter } from './emitter.ts'
import { Op } from './encoder/opcodes.ts'
import type { Generator } from './generator.ts'
import { emitInstruction } from './instruction.ts'
import type { Body } from './module.ts'
import { emitStructured } from './structure.ts'
import { buildTrees } from './trees.ts'

/*
 * One MIR function to one WebAssembly body: graph, trees, locals, then structured code.
 */

/** Writes the body of a MIR function. */
export function emitFunction(generator: Generator, fn: MirFunction, body: Body): void {
  const graph = graphOf(fn)
  const blocks: Block[] = []
  for (const node of graph.nodes) {
    const block = node.block === null ? undefined : fn.blocks.get(node.block)
    if (block !== undefined) blocks.push(block)
  }
  const trees = buildTrees(fn, blocks, generator.machine)
  const emitter = new FunctionEmitter(generator, fn, body, graph, trees, emitInstruction)
  emitStructured(graph, emitter)
  if (!body.ended) body.op(Op.unreachable)
}
