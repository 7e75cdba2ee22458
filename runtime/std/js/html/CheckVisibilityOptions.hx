// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CheckVisibilityOptions` of the specification "cssom-view". */
typedef CheckVisibilityOptions = {
  ?checkOpacity:Bool,
  ?checkVisibilityCSS:Bool,
  ?contentVisibilityAuto:Bool,
  ?opacityProperty:Bool,
  ?visibilityProperty:Bool,
}
