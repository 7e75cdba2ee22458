// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl.extension;

/** `EXT_disjoint_timer_query_webgl2` of the specification "EXT_disjoint_timer_query_webgl2". */
@:native("EXT_disjoint_timer_query_webgl2")
extern class EXTDisjointTimerQueryWebgl2 {
  static inline var QUERY_COUNTER_BITS_EXT:Int = 0x8864;
  static inline var TIME_ELAPSED_EXT:Int = 0x88BF;
  static inline var TIMESTAMP_EXT:Int = 0x8E28;
  static inline var GPU_DISJOINT_EXT:Int = 0x8FBB;
  function queryCounterEXT(query:js.html.webgl.Query, target:Int):Void;
}
