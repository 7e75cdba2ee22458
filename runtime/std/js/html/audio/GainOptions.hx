// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `GainOptions` of the specification "webaudio". */
typedef GainOptions = {
  > AudioNodeOptions,
  ?gain:Float,
}
