// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CrashReportContext` of the specification "crash-reporting". */
@:native("CrashReportContext")
extern class CrashReportContext {
  function initialize(length:Int):js.lib.Promise<Void>;
  function set(key:String, value:String):Void;
  function delete(key:String):Void;
}
