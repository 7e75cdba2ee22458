// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl;

/** `WebGLSync` of the specification "webgl2". */
@:native("WebGLSync")
extern class Sync extends Object {}
