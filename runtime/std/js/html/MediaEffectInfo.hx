// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaEffectInfo` of the specification "mediacapture-extensions". */
typedef MediaEffectInfo = {
  enabled:Bool,
}
