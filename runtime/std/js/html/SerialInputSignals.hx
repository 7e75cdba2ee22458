// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SerialInputSignals` of the specification "serial". */
typedef SerialInputSignals = {
  dataCarrierDetect:Bool,
  clearToSend:Bool,
  ringIndicator:Bool,
  dataSetReady:Bool,
}
