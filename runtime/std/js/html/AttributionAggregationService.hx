// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AttributionAggregationService` of the specification "attribution". */
typedef AttributionAggregationService = {
  protocol:AttributionAggregationProtocol,
}
