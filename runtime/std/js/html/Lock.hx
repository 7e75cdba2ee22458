// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Lock` of the specification "web-locks". */
@:native("Lock")
extern class Lock {
  var name(default, null):String;
  var mode(default, null):LockMode;
}
