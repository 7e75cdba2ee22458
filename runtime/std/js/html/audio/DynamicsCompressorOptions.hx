// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `DynamicsCompressorOptions` of the specification "webaudio". */
typedef DynamicsCompressorOptions = {
  > AudioNodeOptions,
  ?attack:Float,
  ?knee:Float,
  ?ratio:Float,
  ?release:Float,
  ?threshold:Float,
}
