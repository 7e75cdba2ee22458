// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MemoryBreakdownEntry` of the specification "performance-measure-memory". */
typedef MemoryBreakdownEntry = {
  ?bytes:Int,
  ?attribution:Array<MemoryAttribution>,
  ?types:Array<String>,
}
