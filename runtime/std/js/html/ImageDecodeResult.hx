// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ImageDecodeResult` of the specification "webcodecs". */
typedef ImageDecodeResult = {
  image:VideoFrame,
  complete:Bool,
}
