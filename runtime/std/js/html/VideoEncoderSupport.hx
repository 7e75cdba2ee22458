// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `VideoEncoderSupport` of the specification "webcodecs". */
typedef VideoEncoderSupport = {
  ?supported:Bool,
  ?config:VideoEncoderConfig,
}
