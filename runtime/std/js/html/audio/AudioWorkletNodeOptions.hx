// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `AudioWorkletNodeOptions` of the specification "webaudio". */
typedef AudioWorkletNodeOptions = {
  > AudioNodeOptions,
  ?numberOfInputs:Int,
  ?numberOfOutputs:Int,
  ?outputChannelCount:Array<Int>,
  ?parameterData:haxe.DynamicAccess<Float>,
  ?processorOptions:Dynamic,
}
