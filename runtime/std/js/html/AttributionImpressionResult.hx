// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AttributionImpressionResult` of the specification "attribution". */
typedef AttributionImpressionResult = {

}
