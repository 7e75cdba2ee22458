// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AudioDecoderInit` of the specification "webcodecs". */
typedef AudioDecoderInit = {
  output:(output:AudioData) -> Void,
  error:(error:DOMException) -> Void,
}
