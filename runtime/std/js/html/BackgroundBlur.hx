// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BackgroundBlur` of the specification "mediacapture-extensions". */
typedef BackgroundBlur = {
  > MediaEffectInfo,
}
