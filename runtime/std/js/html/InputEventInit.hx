// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `InputEventInit` of the specification "uievents". */
typedef InputEventInit = {
  > UIEventInit,
  ?data:String,
  ?isComposing:Bool,
  ?inputType:String,
  ?dataTransfer:DataTransfer,
  ?targetRanges:Array<StaticRange>,
}
