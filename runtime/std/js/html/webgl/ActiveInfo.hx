// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl;

/** `WebGLActiveInfo` of the specification "webgl1". */
@:native("WebGLActiveInfo")
extern class ActiveInfo {
  var size(default, null):Int;
  var type(default, null):Int;
  var name(default, null):String;
}
