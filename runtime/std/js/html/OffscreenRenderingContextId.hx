// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `OffscreenRenderingContextId` of the specification "html". */
enum abstract OffscreenRenderingContextId(String) from String to String {
  var _2D = "2d";
  var BITMAPRENDERER = "bitmaprenderer";
  var WEBGL = "webgl";
  var WEBGL2 = "webgl2";
  var WEBGPU = "webgpu";
}
