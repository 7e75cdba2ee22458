// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `VideoColorSpace` of the specification "webcodecs". */
@:native("VideoColorSpace")
extern class VideoColorSpace {
  function new(?init:VideoColorSpaceInit):Void;
  var primaries(default, null):VideoColorPrimaries;
  var transfer(default, null):VideoTransferCharacteristics;
  var matrix(default, null):VideoMatrixCoefficients;
  var fullRange(default, null):Null<Bool>;
  function toJSON():VideoColorSpaceInit;
}
