// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WorkerType` of the specification "html". */
enum abstract WorkerType(String) from String to String {
  var CLASSIC = "classic";
  var MODULE = "module";
}
