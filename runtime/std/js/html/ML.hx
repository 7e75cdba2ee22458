// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ML` of the specification "webnn". */
@:native("ML")
extern class ML {
  @:overload(function(gpuDevice:js.html.gpu.Device):js.lib.Promise<MLContext> {})
  function createContext(?options:MLContextOptions):js.lib.Promise<MLContext>;
}
