// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DOMStringMap` of the specification "html". */
@:native("DOMStringMap")
extern class DOMStringMap implements Dynamic<String> {}
