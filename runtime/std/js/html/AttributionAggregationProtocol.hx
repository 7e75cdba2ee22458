// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AttributionAggregationProtocol` of the specification "attribution". */
enum abstract AttributionAggregationProtocol(String) from String to String {
  var DAP_18_HISTOGRAM = "dap-18-histogram";
}
