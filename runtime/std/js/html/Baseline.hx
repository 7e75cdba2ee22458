// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Baseline` of the specification "font-metrics-api". */
@:native("Baseline")
extern class Baseline {
  var name(default, null):String;
  var value(default, null):Float;
}
