// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PerformanceScriptTiming` of the specification "long-animation-frames". */
@:native("PerformanceScriptTiming")
extern class PerformanceScriptTiming extends PerformanceEntry {
  var invokerType(default, null):ScriptInvokerType;
  var invoker(default, null):String;
  var executionStart(default, null):Float;
  var sourceURL(default, null):String;
  var sourceFunctionName(default, null):String;
  var sourceCharPosition(default, null):Int;
  var pauseDuration(default, null):Float;
  var forcedStyleAndLayoutDuration(default, null):Float;
  var window(default, null):Window;
  var windowAttribution(default, null):ScriptWindowAttribution;
}
