// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl;

/** `WebGLQuery` of the specification "webgl2". */
@:native("WebGLQuery")
extern class Query extends Object {}
