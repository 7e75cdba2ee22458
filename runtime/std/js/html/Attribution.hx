// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Attribution` of the specification "attribution". */
@:native("Attribution")
extern class Attribution {
  var aggregationServices(default, null):AttributionAggregationServices;
  function saveImpression(options:AttributionImpressionOptions):js.lib.Promise<AttributionImpressionResult>;
  function measureConversion(options:AttributionConversionOptions):js.lib.Promise<AttributionConversionResult>;
}
