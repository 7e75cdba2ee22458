// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `LockManager` of the specification "web-locks". */
@:native("LockManager")
extern class LockManager {
  @:overload(function(name:String, options:LockOptions, callback:(lock:Lock) -> js.lib.Promise<Dynamic>):js.lib.Promise<Dynamic> {})
  function request(name:String, callback:(lock:Lock) -> js.lib.Promise<Dynamic>):js.lib.Promise<Dynamic>;
  function query():js.lib.Promise<LockManagerSnapshot>;
}
