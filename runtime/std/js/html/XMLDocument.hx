// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `XMLDocument` of the specification "dom". */
@:native("XMLDocument")
extern class XMLDocument extends Document {}
