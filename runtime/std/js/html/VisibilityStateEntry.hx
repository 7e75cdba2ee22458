// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `VisibilityStateEntry` of the specification "html". */
@:native("VisibilityStateEntry")
extern class VisibilityStateEntry extends PerformanceEntry {}
