// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl.extension;

/** `WEBGL_debug_shaders` of the specification "WEBGL_debug_shaders". */
@:native("WEBGL_debug_shaders")
extern class WEBGLDebugShaders {
  function getTranslatedShaderSource(shader:js.html.webgl.Shader):String;
}
