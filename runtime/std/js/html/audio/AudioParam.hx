// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `AudioParam` of the specification "webaudio". */
@:native("AudioParam")
extern class AudioParam {
  var value:Float;
  var automationRate:AutomationRate;
  var defaultValue(default, null):Float;
  var minValue(default, null):Float;
  var maxValue(default, null):Float;
  function setValueAtTime(value:Float, startTime:Float):AudioParam;
  function linearRampToValueAtTime(value:Float, endTime:Float):AudioParam;
  function exponentialRampToValueAtTime(value:Float, endTime:Float):AudioParam;
  function setTargetAtTime(target:Float, startTime:Float, timeConstant:Float):AudioParam;
  function setValueCurveAtTime(values:Array<Float>, startTime:Float, duration:Float):AudioParam;
  function cancelScheduledValues(cancelTime:Float):AudioParam;
  function cancelAndHoldAtTime(cancelTime:Float):AudioParam;
}
