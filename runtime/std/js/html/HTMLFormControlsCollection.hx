// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HTMLFormControlsCollection` of the specification "html". */
@:native("HTMLFormControlsCollection")
extern class HTMLFormControlsCollection extends HTMLCollection {}
