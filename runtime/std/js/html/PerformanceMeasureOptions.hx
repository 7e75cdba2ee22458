// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PerformanceMeasureOptions` of the specification "user-timing". */
typedef PerformanceMeasureOptions = {
  ?detail:Dynamic,
  ?start:haxe.extern.EitherType<String, Float>,
  ?duration:Float,
  ?end:haxe.extern.EitherType<String, Float>,
}
