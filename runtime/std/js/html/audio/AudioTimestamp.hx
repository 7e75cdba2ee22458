// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `AudioTimestamp` of the specification "webaudio". */
typedef AudioTimestamp = {
  ?contextTime:Float,
  ?performanceTime:Float,
}
