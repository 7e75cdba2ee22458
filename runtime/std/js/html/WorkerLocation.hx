// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WorkerLocation` of the specification "html". */
@:native("WorkerLocation")
extern class WorkerLocation {
  var href(default, null):String;
  var origin(default, null):String;
  var protocol(default, null):String;
  var host(default, null):String;
  var hostname(default, null):String;
  var port(default, null):String;
  var pathname(default, null):String;
  var search(default, null):String;
  var hash(default, null):String;
}
