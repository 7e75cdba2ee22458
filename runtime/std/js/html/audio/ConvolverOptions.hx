// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `ConvolverOptions` of the specification "webaudio". */
typedef ConvolverOptions = {
  > AudioNodeOptions,
  ?buffer:AudioBuffer,
  ?disableNormalization:Bool,
}
