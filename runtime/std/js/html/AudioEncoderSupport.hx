// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AudioEncoderSupport` of the specification "webcodecs". */
typedef AudioEncoderSupport = {
  ?supported:Bool,
  ?config:AudioEncoderConfig,
}
