// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl;

/** `WebGLShaderPrecisionFormat` of the specification "webgl1". */
@:native("WebGLShaderPrecisionFormat")
extern class ShaderPrecisionFormat {
  var rangeMin(default, null):Int;
  var rangeMax(default, null):Int;
  var precision(default, null):Int;
}
