// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CreateMonitor` of the specification "writing-assistance-apis". */
@:native("CreateMonitor")
extern class CreateMonitor extends EventTarget {
  var ondownloadprogress:haxe.Constraints.Function;
}
