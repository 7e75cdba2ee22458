// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPU` of the specification "webgpu". */
@:native("GPU")
extern class GPU {
  function requestAdapter(?options:RequestAdapterOptions):js.lib.Promise<Adapter>;
  function getPreferredCanvasFormat():TextureFormat;
  var wgslLanguageFeatures(default, null):js.html.WGSLLanguageFeatures;
}
