// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WebTransportCloseInfo` of the specification "webtransport". */
typedef WebTransportCloseInfo = {
  ?closeCode:Int,
  ?reason:String,
}
