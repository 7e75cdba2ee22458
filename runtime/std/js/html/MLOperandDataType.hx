// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLOperandDataType` of the specification "webnn". */
enum abstract MLOperandDataType(String) from String to String {
  var FLOAT32 = "float32";
  var FLOAT16 = "float16";
  var INT32 = "int32";
  var UINT32 = "uint32";
  var INT64 = "int64";
  var UINT64 = "uint64";
  var INT8 = "int8";
  var UINT8 = "uint8";
}
