// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MemoryMeasurement` of the specification "performance-measure-memory". */
typedef MemoryMeasurement = {
  ?bytes:Int,
  ?breakdown:Array<MemoryBreakdownEntry>,
}
