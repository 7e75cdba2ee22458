// The benchmark's report: a table for the terminal and a page with bars.
import { writeFileSync } from 'node:fs'

/** One program: [ours, official] medians in milliseconds and sizes in bytes; `agree`: whether the outputs were equal. */
export type Row = {
  readonly name: string
  readonly first: readonly [number, number]
  readonly warm: readonly [number, number]
  /** As an addon: [first, warm]; null where it can't be built. */
  readonly native: readonly [number, number] | null
  /** In C, the faster of two levels: warm; null where there is no such program or no compiler. */
  readonly c: number | null
  readonly size: readonly [number, number]
  readonly agree: boolean
}

/** The terminal's table; writes the page as well. `compiler`: the C compiler that was used. */
export function printReport(rows: readonly Row[], page: string, compiler: string | null): string {
  const ratio = (pair: readonly [number, number]): string => (pair[0] / pair[1]).toFixed(2)
  const ms = (value: number): string => value.toFixed(value < 10 ? 2 : 0)
  const lines = [
    '',
    'ratio: ours / Haxe JavaScript, below 1 is faster; native: the addon, warm; /C: native / C; medians in ms',
    `C: ${compiler === null ? 'no compiler here' : `${compiler}, -O2 or -O3, whichever was faster, -ffp-contract=off`}`,
    '',
    `${'program'.padEnd(18)}${'first'.padStart(7)}${'warm'.padStart(7)}${'native'.padStart(8)}${'/C'.padStart(6)}${'ours'.padStart(10)}${'Haxe/JS'.padStart(10)}${'wasm'.padStart(9)}${'js'.padStart(9)}`,
  ]
  for (const row of rows) {
    lines.push(
      row.name.padEnd(18) +
        ratio(row.first).padStart(7) +
        ratio(row.warm).padStart(7) +
        (row.native === null ? '-' : ratio([row.native[1], row.warm[1]])).padStart(8) +
        (row.native === null || row.c === null ? '-' : ratio([row.native[1], row.c])).padStart(6) +
        ms(row.warm[0]).padStart(10) +
        ms(row.warm[1]).padStart(10) +
        String(row.size[0]).padStart(9) +
        String(row.size[1]).padStart(9) +
        (row.agree ? '' : '  OUTPUT DIFFERS'),
    )
  }
  const mean = (pick: (row: Row) => readonly [number, number]): string =>
    Math.exp(rows.reduce((sum, row) => sum + Math.log(pick(row)[0] / pick(row)[1]), 0) / rows.length).toFixed(2)
  lines.push(
    '',
    `${'geometric mean'.padEnd(18)}${mean((r) => r.first).padStart(7)}${mean((r) => r.warm).padStart(7)}`,
    '',
  )
  writeFileSync(page, pageOf(rows))
  return lines.join('\n') + '\n'
}

function pageOf(rows: readonly Row[]): string {
  const bar = (pair: readonly [number, number] | null, kind: string): string => {
    if (pair === null) return '<td></td>'
    const value = pair[0] / pair[1]
    return `<td><span class="bar ${kind}" style="width:${Math.min(300, value * 150).toFixed(0)}px"></span>${value.toFixed(2)}</td>`
  }
  const body = rows.map(
    (row) =>
      `<tr><th>${row.name}</th>${bar(row.warm, 'warm')}${bar(row.first, 'first')}${bar(row.native === null ? null : [row.native[1], row.warm[1]], 'warm')}${bar(row.native === null || row.c === null ? null : [row.native[1], row.c], 'first')}<td>${row.size[0]} / ${row.size[1]}</td></tr>`,
  )
  return `<!doctype html><meta charset="utf-8"><title>unplugin-haxe benchmark</title>
<style>
body{font:15px/1.5 system-ui;margin:2rem auto;max-width:60rem;color:#222}
table{border-collapse:collapse}th{text-align:left;padding-right:1rem}td{padding:.2rem 1rem .2rem 0;white-space:nowrap}
.bar{display:inline-block;height:.9em;margin-right:.5em;border-right:2px solid #0003}.warm{background:#ea8220}.first{background:#f7c88d}
</style>
<h1>WebAssembly against Haxe's own JavaScript</h1>
<p>Time as a ratio, medians of interleaved runs; 1 is Haxe/JS, shorter is faster.</p>
<table><tr><th>program<th>warm<th>first run<th>native<th>native / C<th>bytes wasm / js</tr>
${body.join('\n')}
</table>
`
}
