// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLUnknownElement` of the specification "html". */
@:native("HTMLUnknownElement")
extern class UnknownElement extends Element {}
