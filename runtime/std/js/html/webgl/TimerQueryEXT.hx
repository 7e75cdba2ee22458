// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.webgl;

/** `WebGLTimerQueryEXT` of the specification "EXT_disjoint_timer_query". */
@:native("WebGLTimerQueryEXT")
extern class TimerQueryEXT extends Object {}
