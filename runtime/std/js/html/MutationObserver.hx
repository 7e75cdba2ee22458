// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MutationObserver` of the specification "dom". */
@:native("MutationObserver")
extern class MutationObserver {
  function new(callback:(mutations:Array<MutationRecord>, observer:MutationObserver) -> Void):Void;
  function observe(target:Node, ?options:MutationObserverInit):Void;
  function disconnect():Void;
  function takeRecords():Array<MutationRecord>;
}
