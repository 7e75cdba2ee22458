// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ReportingObserver` of the specification "reporting". */
@:native("ReportingObserver")
extern class ReportingObserver {
  function new(callback:(reports:Array<Report>, observer:ReportingObserver) -> Void, ?options:ReportingObserverOptions):Void;
  function observe():Void;
  function disconnect():Void;
  function takeRecords():Array<Report>;
}
