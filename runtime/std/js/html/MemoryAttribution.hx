// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MemoryAttribution` of the specification "performance-measure-memory". */
typedef MemoryAttribution = {
  ?url:String,
  ?container:MemoryAttributionContainer,
  ?scope:String,
}
