// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `ConstantSourceOptions` of the specification "webaudio". */
typedef ConstantSourceOptions = {
  ?offset:Float,
}
