// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PressureObserver` of the specification "compute-pressure". */
@:native("PressureObserver")
extern class PressureObserver {
  function new(callback:(changes:Array<PressureRecord>, observer:PressureObserver) -> Void):Void;
  function observe(source:PressureSource, ?options:PressureObserverOptions):js.lib.Promise<Void>;
  function unobserve(source:PressureSource):Void;
  function disconnect():Void;
  function takeRecords():Array<PressureRecord>;
  static var knownSources(default, null):Array<PressureSource>;
}
