// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CompressionFormat` of the specification "compression". */
enum abstract CompressionFormat(String) from String to String {
  var BROTLI = "brotli";
  var DEFLATE = "deflate";
  var DEFLATE_RAW = "deflate-raw";
  var GZIP = "gzip";
}
