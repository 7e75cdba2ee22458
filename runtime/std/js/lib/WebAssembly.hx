package js.lib;

/*
 * WebAssembly.
 */

import js.html.Response;
import js.lib.webassembly.Instance;
import js.lib.webassembly.Module;

/** JavaScript's `WebAssembly`; its classes are those of `js.lib.webassembly`. */
@:native("WebAssembly")
extern class WebAssembly {
  /** Compiles and instantiates bytes, or instantiates a module. */
  @:overload(function(module:Module, importObject:{}):Promise<Instance> {})
  static function instantiate(bufferSource:BufferSource, importObject:{}):Promise<WebAssemblyInstantiatedSource>;

  /** Compiles and instantiates while it is fetched. */
  @:overload(function(source:Promise<Response>, importObject:{}):Promise<WebAssemblyInstantiatedSource> {})
  static function instantiateStreaming(source:Response, importObject:{}):Promise<WebAssemblyInstantiatedSource>;

  /** Compiles bytes. */
  static function compile(bufferSource:BufferSource):Promise<Module>;

  /** Compiles while it is fetched. */
  @:overload(function(source:Promise<Response>):Promise<Module> {})
  static function compileStreaming(source:Response):Promise<Module>;

  /** Whether the bytes are a valid module. */
  static function validate(bufferSource:BufferSource):Bool;
}

/** A module and an instance of it. */
typedef WebAssemblyInstantiatedSource = {
  /** The module. */
  final module:Module;

  /** The instance. */
  final instance:Instance;
}
