// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PhotoCapabilities` of the specification "image-capture". */
typedef PhotoCapabilities = {
  ?redEyeReduction:RedEyeReduction,
  ?imageHeight:MediaSettingsRange,
  ?imageWidth:MediaSettingsRange,
  ?fillLightMode:Array<FillLightMode>,
}
