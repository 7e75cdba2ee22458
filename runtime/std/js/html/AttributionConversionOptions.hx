// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AttributionConversionOptions` of the specification "attribution". */
typedef AttributionConversionOptions = {
  aggregationService:String,
  ?epsilon:Float,
  histogramSize:Int,
  ?lookbackDays:Int,
  ?matchValues:Array<Int>,
  ?impressionSites:Array<String>,
  ?impressionCallers:Array<String>,
  ?credit:Array<Float>,
  ?value:Int,
  ?maxValue:Int,
}
