// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `VideoColorSpaceInit` of the specification "webcodecs". */
typedef VideoColorSpaceInit = {
  ?primaries:VideoColorPrimaries,
  ?transfer:VideoTransferCharacteristics,
  ?matrix:VideoMatrixCoefficients,
  ?fullRange:Null<Bool>,
}
