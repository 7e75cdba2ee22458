// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPURequestAdapterOptions` of the specification "webgpu". */
typedef RequestAdapterOptions = {
  ?featureLevel:String,
  ?powerPreference:PowerPreference,
  ?forceFallbackAdapter:Bool,
  ?xrCompatible:Bool,
}
