// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `StereoPannerOptions` of the specification "webaudio". */
typedef StereoPannerOptions = {
  > AudioNodeOptions,
  ?pan:Float,
}
