// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MemoryAttributionContainer` of the specification "performance-measure-memory". */
typedef MemoryAttributionContainer = {
  ?id:String,
  ?src:String,
}
