// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BeforeUnloadEvent` of the specification "html". */
@:native("BeforeUnloadEvent")
extern class BeforeUnloadEvent extends Event {}
