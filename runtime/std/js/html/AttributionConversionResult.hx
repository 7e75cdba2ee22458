// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AttributionConversionResult` of the specification "attribution". */
typedef AttributionConversionResult = {
  report:js.lib.Uint8Array,
}
