// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WebTransportHash` of the specification "webtransport". */
typedef WebTransportHash = {
  algorithm:String,
  value:js.lib.BufferSource,
}
