// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl;

/** `WebGLObject` of the specification "webgl1". */
@:native("WebGLObject")
extern class Object {
  var label:String;
}
