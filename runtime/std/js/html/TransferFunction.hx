// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TransferFunction` of the specification "media-capabilities". */
enum abstract TransferFunction(String) from String to String {
  var SRGB = "srgb";
  var PQ = "pq";
  var HLG = "hlg";
}
