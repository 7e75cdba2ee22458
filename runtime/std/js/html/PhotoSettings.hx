// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PhotoSettings` of the specification "image-capture". */
typedef PhotoSettings = {
  ?fillLightMode:FillLightMode,
  ?imageHeight:Float,
  ?imageWidth:Float,
  ?redEyeReduction:Bool,
}
