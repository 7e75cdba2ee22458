// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Worklet` of the specification "html". */
@:native("Worklet")
extern class Worklet {
  function addModule(moduleURL:String, ?options:WorkletOptions):js.lib.Promise<Void>;
}
