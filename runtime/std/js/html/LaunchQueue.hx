// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `LaunchQueue` of the specification "web-app-launch". */
@:native("LaunchQueue")
extern class LaunchQueue {
  function setConsumer(consumer:(params:LaunchParams) -> Dynamic):Void;
}
