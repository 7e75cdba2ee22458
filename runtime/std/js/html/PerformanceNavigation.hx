// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PerformanceNavigation` of the specification "navigation-timing". */
@:native("PerformanceNavigation")
extern class PerformanceNavigation {
  static inline var TYPE_NAVIGATE:Int = 0;
  static inline var TYPE_RELOAD:Int = 1;
  static inline var TYPE_BACK_FORWARD:Int = 2;
  static inline var TYPE_RESERVED:Int = 255;
  var type(default, null):Int;
  var redirectCount(default, null):Int;
  function toJSON():Dynamic;
}
