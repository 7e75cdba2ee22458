// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `LayoutShift` of the specification "layout-instability". */
@:native("LayoutShift")
extern class LayoutShift extends PerformanceEntry {
  var value(default, null):Float;
  var hadRecentInput(default, null):Bool;
  var lastInputTime(default, null):Float;
  var sources(default, null):Array<LayoutShiftAttribution>;
}
