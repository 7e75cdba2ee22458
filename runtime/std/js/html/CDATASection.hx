// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CDATASection` of the specification "dom". */
@:native("CDATASection")
extern class CDATASection extends Text {}
