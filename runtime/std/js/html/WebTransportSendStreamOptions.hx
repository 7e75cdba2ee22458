// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WebTransportSendStreamOptions` of the specification "webtransport". */
typedef WebTransportSendStreamOptions = {
  > WebTransportSendOptions,
  ?waitUntilAvailable:Bool,
}
