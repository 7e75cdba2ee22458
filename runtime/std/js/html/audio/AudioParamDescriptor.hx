// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `AudioParamDescriptor` of the specification "webaudio". */
typedef AudioParamDescriptor = {
  name:String,
  ?defaultValue:Float,
  ?minValue:Float,
  ?maxValue:Float,
  ?automationRate:AutomationRate,
}
