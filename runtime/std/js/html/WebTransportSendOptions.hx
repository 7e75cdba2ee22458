// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WebTransportSendOptions` of the specification "webtransport". */
typedef WebTransportSendOptions = {
  ?sendGroup:WebTransportSendGroup,
  ?sendOrder:Int,
}
