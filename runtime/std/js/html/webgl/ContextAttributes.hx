// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl;

/** `WebGLContextAttributes` of the specification "webgl1". */
typedef ContextAttributes = {
  ?alpha:Bool,
  ?depth:Bool,
  ?stencil:Bool,
  ?antialias:Bool,
  ?premultipliedAlpha:Bool,
  ?preserveDrawingBuffer:Bool,
  ?powerPreference:PowerPreference,
  ?failIfMajorPerformanceCaveat:Bool,
  ?desynchronized:Bool,
  ?xrCompatible:Bool,
}
