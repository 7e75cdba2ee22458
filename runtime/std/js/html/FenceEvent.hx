// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FenceEvent` of the specification "fenced-frame". */
typedef FenceEvent = {
  ?eventType:String,
  ?eventData:String,
  ?destination:Array<FenceReportingDestination>,
  ?crossOriginExposed:Bool,
  ?once:Bool,
  ?destinationURL:String,
}
