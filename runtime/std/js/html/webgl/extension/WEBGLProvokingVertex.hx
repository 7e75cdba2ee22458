// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl.extension;

/** `WEBGL_provoking_vertex` of the specification "WEBGL_provoking_vertex". */
@:native("WEBGL_provoking_vertex")
extern class WEBGLProvokingVertex {
  static inline var FIRST_VERTEX_CONVENTION_WEBGL:Int = 0x8E4D;
  static inline var LAST_VERTEX_CONVENTION_WEBGL:Int = 0x8E4E;
  static inline var PROVOKING_VERTEX_WEBGL:Int = 0x8E4F;
  function provokingVertexWEBGL(provokeMode:Int):Void;
}
