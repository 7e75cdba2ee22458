// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CanvasFontStretch` of the specification "html". */
enum abstract CanvasFontStretch(String) from String to String {
  var ULTRA_CONDENSED = "ultra-condensed";
  var EXTRA_CONDENSED = "extra-condensed";
  var CONDENSED = "condensed";
  var SEMI_CONDENSED = "semi-condensed";
  var NORMAL = "normal";
  var SEMI_EXPANDED = "semi-expanded";
  var EXPANDED = "expanded";
  var EXTRA_EXPANDED = "extra-expanded";
  var ULTRA_EXPANDED = "ultra-expanded";
}
