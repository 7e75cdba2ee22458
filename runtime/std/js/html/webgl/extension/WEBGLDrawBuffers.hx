// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl.extension;

/** `WEBGL_draw_buffers` of the specification "WEBGL_draw_buffers". */
@:native("WEBGL_draw_buffers")
extern class WEBGLDrawBuffers {
  static inline var COLOR_ATTACHMENT0_WEBGL:Int = 0x8CE0;
  static inline var COLOR_ATTACHMENT1_WEBGL:Int = 0x8CE1;
  static inline var COLOR_ATTACHMENT2_WEBGL:Int = 0x8CE2;
  static inline var COLOR_ATTACHMENT3_WEBGL:Int = 0x8CE3;
  static inline var COLOR_ATTACHMENT4_WEBGL:Int = 0x8CE4;
  static inline var COLOR_ATTACHMENT5_WEBGL:Int = 0x8CE5;
  static inline var COLOR_ATTACHMENT6_WEBGL:Int = 0x8CE6;
  static inline var COLOR_ATTACHMENT7_WEBGL:Int = 0x8CE7;
  static inline var COLOR_ATTACHMENT8_WEBGL:Int = 0x8CE8;
  static inline var COLOR_ATTACHMENT9_WEBGL:Int = 0x8CE9;
  static inline var COLOR_ATTACHMENT10_WEBGL:Int = 0x8CEA;
  static inline var COLOR_ATTACHMENT11_WEBGL:Int = 0x8CEB;
  static inline var COLOR_ATTACHMENT12_WEBGL:Int = 0x8CEC;
  static inline var COLOR_ATTACHMENT13_WEBGL:Int = 0x8CED;
  static inline var COLOR_ATTACHMENT14_WEBGL:Int = 0x8CEE;
  static inline var COLOR_ATTACHMENT15_WEBGL:Int = 0x8CEF;
  static inline var DRAW_BUFFER0_WEBGL:Int = 0x8825;
  static inline var DRAW_BUFFER1_WEBGL:Int = 0x8826;
  static inline var DRAW_BUFFER2_WEBGL:Int = 0x8827;
  static inline var DRAW_BUFFER3_WEBGL:Int = 0x8828;
  static inline var DRAW_BUFFER4_WEBGL:Int = 0x8829;
  static inline var DRAW_BUFFER5_WEBGL:Int = 0x882A;
  static inline var DRAW_BUFFER6_WEBGL:Int = 0x882B;
  static inline var DRAW_BUFFER7_WEBGL:Int = 0x882C;
  static inline var DRAW_BUFFER8_WEBGL:Int = 0x882D;
  static inline var DRAW_BUFFER9_WEBGL:Int = 0x882E;
  static inline var DRAW_BUFFER10_WEBGL:Int = 0x882F;
  static inline var DRAW_BUFFER11_WEBGL:Int = 0x8830;
  static inline var DRAW_BUFFER12_WEBGL:Int = 0x8831;
  static inline var DRAW_BUFFER13_WEBGL:Int = 0x8832;
  static inline var DRAW_BUFFER14_WEBGL:Int = 0x8833;
  static inline var DRAW_BUFFER15_WEBGL:Int = 0x8834;
  static inline var MAX_COLOR_ATTACHMENTS_WEBGL:Int = 0x8CDF;
  static inline var MAX_DRAW_BUFFERS_WEBGL:Int = 0x8824;
  function drawBuffersWEBGL(buffers:Array<Int>):Void;
}
