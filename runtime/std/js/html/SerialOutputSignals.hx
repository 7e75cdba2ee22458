// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SerialOutputSignals` of the specification "serial". */
typedef SerialOutputSignals = {
  ?dataTerminalReady:Bool,
  ?requestToSend:Bool,
}
