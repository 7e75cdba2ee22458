// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AttributionImpressionOptions` of the specification "attribution". */
typedef AttributionImpressionOptions = {
  histogramIndex:Int,
  ?matchValue:Int,
  ?conversionSites:Array<String>,
  ?conversionCallers:Array<String>,
  ?lifetimeDays:Int,
  ?priority:Int,
}
