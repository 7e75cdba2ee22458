// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `IIRFilterOptions` of the specification "webaudio". */
typedef IIRFilterOptions = {
  > AudioNodeOptions,
  feedforward:Array<Float>,
  feedback:Array<Float>,
}
