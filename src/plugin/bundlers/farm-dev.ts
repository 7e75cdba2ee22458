/*
 * Farm's dev server: updates of modules don't pass through its resources, so the runtime module asks the server for the
 * program, which has every export of every `.hx` file that was loaded until then. A change reloads the page.
 */
import type { Server } from '@farmfe/core'
import { allImports, printRuntimeModule } from '../runtime-module.ts'
import type { HaxeSession } from '../session.ts'
import { withSourceMapUrl } from '../wasm-asset.ts'

// What is used of Farm's server, which is Koa's: Farm has no types for that.
type Request = {
  readonly path: string
  status: number
  type: string
  body: unknown
  set(header: string, value: string): void
}
type Koa = { use(handler: (request: Request, next: () => Promise<unknown>) => Promise<unknown>): unknown }

/** Below the public path. */
const url = '~haxe/program.wasm'

/** The dev server's half of a session. */
export class FarmDevServer {
  readonly #server: Server
  readonly #session: HaxeSession
  #isServed = false
  #isStale = false

  constructor(server: Server, session: HaxeSession) {
    this.#server = server
    this.#session = session
    const app = server.app() as unknown as Koa
    app.use(async (request, next) => {
      if (request.path === `${this.#folder}${url}`) await this.#serve(request, 'wasm')
      else if (request.path === `${this.#folder}${url}.map`) await this.#serve(request, 'map')
      else await next()
    })
  }

  get #folder(): string {
    const publicPath = this.#server.getCompiler().config.config?.output?.publicPath ?? '/'
    return publicPath.startsWith('/') ? publicPath : '/'
  }

  /** The runtime module. */
  runtime(): string {
    const { init } = this.#session.options
    return printRuntimeModule({
      init: init === 'sync' ? 'tla' : init,
      wasm: JSON.stringify(`${this.#folder}${url}`),
      base: 'location.href',
      imports: allImports(),
      isFile: true,
    })
  }

  /** A file's glue is about to be given out; where the running page's program lacks it, the page is loaded again. */
  expect(file: string): void {
    if (this.#isServed && !this.#session.program.isKnown(file)) this.#isStale = true
  }

  /** A Haxe file changed. */
  change(): void {
    this.#isStale = true
  }

  /** An update of modules went well. */
  finish(): void {
    if (!this.#isStale) return
    this.#isStale = false
    this.#isServed = false
    this.#server.ws.send({ type: 'full-reload' })
  }

  async #serve(request: Request, what: 'wasm' | 'map'): Promise<void> {
    request.set('cache-control', 'no-store')
    try {
      const program = await this.#session.program.compile(null)
      if (what === 'map') {
        request.type = 'application/json'
        request.body = program.sourceMap ?? '{}'
        return
      }
      this.#isServed = true
      request.type = 'application/wasm'
      request.body = Buffer.from(
        program.sourceMap === null ? program.bytes : withSourceMapUrl(program.bytes, `${this.#folder}${url}.map`),
      )
    } catch (error) {
      request.status = 500
      request.type = 'text/plain'
      request.body = error instanceof Error ? error.message : String(error)
    }
  }
}
