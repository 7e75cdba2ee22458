// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl.extension;

/** `ANGLE_instanced_arrays` of the specification "ANGLE_instanced_arrays". */
@:native("ANGLE_instanced_arrays")
extern class ANGLEInstancedArrays {
  static inline var VERTEX_ATTRIB_ARRAY_DIVISOR_ANGLE:Int = 0x88FE;
  function drawArraysInstancedANGLE(mode:Int, first:Int, count:Int, primcount:Int):Void;
  function drawElementsInstancedANGLE(mode:Int, count:Int, type:Int, offset:Int, primcount:Int):Void;
  function vertexAttribDivisorANGLE(index:Int, divisor:Int):Void;
}
