// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl.extension;

/** `OES_standard_derivatives` of the specification "OES_standard_derivatives". */
@:native("OES_standard_derivatives")
extern class OESStandardDerivatives {
  static inline var FRAGMENT_SHADER_DERIVATIVE_HINT_OES:Int = 0x8B8B;
}
