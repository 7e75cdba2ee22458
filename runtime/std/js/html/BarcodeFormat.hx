// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BarcodeFormat` of the specification "shape-detection-api". */
enum abstract BarcodeFormat(String) from String to String {
  var AZTEC = "aztec";
  var CODE_128 = "code_128";
  var CODE_39 = "code_39";
  var CODE_93 = "code_93";
  var CODABAR = "codabar";
  var DATA_MATRIX = "data_matrix";
  var EAN_13 = "ean_13";
  var EAN_8 = "ean_8";
  var ITF = "itf";
  var PDF417 = "pdf417";
  var QR_CODE = "qr_code";
  var UNKNOWN = "unknown";
  var UPC_A = "upc_a";
  var UPC_E = "upc_e";
}
