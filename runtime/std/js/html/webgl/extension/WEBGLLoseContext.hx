// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl.extension;

/** `WEBGL_lose_context` of the specification "WEBGL_lose_context". */
@:native("WEBGL_lose_context")
extern class WEBGLLoseContext {
  function loseContext():Void;
  function restoreContext():Void;
}
