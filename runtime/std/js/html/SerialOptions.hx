// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SerialOptions` of the specification "serial". */
typedef SerialOptions = {
  baudRate:Int,
  ?dataBits:Int,
  ?stopBits:Int,
  ?parity:ParityType,
  ?bufferSize:Int,
  ?flowControl:FlowControlType,
}
