// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CanvasFontVariantCaps` of the specification "html". */
enum abstract CanvasFontVariantCaps(String) from String to String {
  var NORMAL = "normal";
  var SMALL_CAPS = "small-caps";
  var ALL_SMALL_CAPS = "all-small-caps";
  var PETITE_CAPS = "petite-caps";
  var ALL_PETITE_CAPS = "all-petite-caps";
  var UNICASE = "unicase";
  var TITLING_CAPS = "titling-caps";
}
