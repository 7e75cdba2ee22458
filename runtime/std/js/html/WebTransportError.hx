// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WebTransportError` of the specification "webtransport". */
@:native("WebTransportError")
extern class WebTransportError extends DOMException {
  function new(?message:String, ?options:WebTransportErrorOptions):Void;
  var source(default, null):WebTransportErrorSource;
  var streamErrorCode(default, null):Null<Int>;
}
