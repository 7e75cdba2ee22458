// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FontFaceSetLoadStatus` of the specification "css-font-loading". */
enum abstract FontFaceSetLoadStatus(String) from String to String {
  var LOADING = "loading";
  var LOADED = "loaded";
}
