// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `VideoDecoderSupport` of the specification "webcodecs". */
typedef VideoDecoderSupport = {
  ?supported:Bool,
  ?config:VideoDecoderConfig,
}
