// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `InstallResultEvent` of the specification "install-element". */
@:native("InstallResultEvent")
extern class InstallResultEvent extends Event {
  function new(type:String, ?eventInitDict:InstallResultEventInit):Void;
  var result(default, null):InstallResult;
}
