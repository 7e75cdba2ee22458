// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FontFaceLoadStatus` of the specification "css-font-loading". */
enum abstract FontFaceLoadStatus(String) from String to String {
  var UNLOADED = "unloaded";
  var LOADING = "loading";
  var LOADED = "loaded";
  var ERROR = "error";
}
