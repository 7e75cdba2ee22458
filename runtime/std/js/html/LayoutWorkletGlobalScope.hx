// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `LayoutWorkletGlobalScope` of the specification "css-layout-api". */
@:native("LayoutWorkletGlobalScope")
extern class LayoutWorkletGlobalScope extends WorkletGlobalScope {
  function registerLayout(name:String, layoutCtor:() -> Void):Void;
}
