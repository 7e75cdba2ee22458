// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl.extension;

/** `EXT_disjoint_timer_query` of the specification "EXT_disjoint_timer_query". */
@:native("EXT_disjoint_timer_query")
extern class EXTDisjointTimerQuery {
  static inline var QUERY_COUNTER_BITS_EXT:Int = 0x8864;
  static inline var CURRENT_QUERY_EXT:Int = 0x8865;
  static inline var QUERY_RESULT_EXT:Int = 0x8866;
  static inline var QUERY_RESULT_AVAILABLE_EXT:Int = 0x8867;
  static inline var TIME_ELAPSED_EXT:Int = 0x88BF;
  static inline var TIMESTAMP_EXT:Int = 0x8E28;
  static inline var GPU_DISJOINT_EXT:Int = 0x8FBB;
  function createQueryEXT():js.html.webgl.TimerQueryEXT;
  function deleteQueryEXT(query:js.html.webgl.TimerQueryEXT):Void;
  function isQueryEXT(query:js.html.webgl.TimerQueryEXT):Bool;
  function beginQueryEXT(target:Int, query:js.html.webgl.TimerQueryEXT):Void;
  function endQueryEXT(target:Int):Void;
  function queryCounterEXT(query:js.html.webgl.TimerQueryEXT, target:Int):Void;
  function getQueryEXT(target:Int, pname:Int):Dynamic;
  function getQueryObjectEXT(query:js.html.webgl.TimerQueryEXT, pname:Int):Dynamic;
}
