// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaPositionState` of the specification "mediasession". */
typedef MediaPositionState = {
  ?duration:Float,
  ?playbackRate:Float,
  ?position:Float,
}
