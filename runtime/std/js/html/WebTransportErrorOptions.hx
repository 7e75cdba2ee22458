// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WebTransportErrorOptions` of the specification "webtransport". */
typedef WebTransportErrorOptions = {
  ?source:WebTransportErrorSource,
  ?streamErrorCode:Null<Int>,
}
