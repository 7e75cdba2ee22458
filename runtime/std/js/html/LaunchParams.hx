// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `LaunchParams` of the specification "web-app-launch". */
@:native("LaunchParams")
extern class LaunchParams {
  var targetURL(default, null):String;
  var files(default, null):Array<FileSystemHandle>;
}
