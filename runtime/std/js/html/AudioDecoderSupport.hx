// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AudioDecoderSupport` of the specification "webcodecs". */
typedef AudioDecoderSupport = {
  ?supported:Bool,
  ?config:AudioDecoderConfig,
}
