// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl.extension;

/** `WEBGL_blend_equation_advanced_coherent` of the specification "WEBGL_blend_equation_advanced_coherent". */
@:native("WEBGL_blend_equation_advanced_coherent")
extern class WEBGLBlendEquationAdvancedCoherent {
  static inline var MULTIPLY:Int = 0x9294;
  static inline var SCREEN:Int = 0x9295;
  static inline var OVERLAY:Int = 0x9296;
  static inline var DARKEN:Int = 0x9297;
  static inline var LIGHTEN:Int = 0x9298;
  static inline var COLORDODGE:Int = 0x9299;
  static inline var COLORBURN:Int = 0x929A;
  static inline var HARDLIGHT:Int = 0x929B;
  static inline var SOFTLIGHT:Int = 0x929C;
  static inline var DIFFERENCE:Int = 0x929E;
  static inline var EXCLUSION:Int = 0x92A0;
  static inline var HSL_HUE:Int = 0x92AD;
  static inline var HSL_SATURATION:Int = 0x92AE;
  static inline var HSL_COLOR:Int = 0x92AF;
  static inline var HSL_LUMINOSITY:Int = 0x92B0;
}
