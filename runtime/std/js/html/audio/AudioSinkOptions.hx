// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `AudioSinkOptions` of the specification "webaudio". */
typedef AudioSinkOptions = {
  type:AudioSinkType,
}
