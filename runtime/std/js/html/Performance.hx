// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Performance` of the specification "hr-time". */
@:native("Performance")
extern class Performance extends EventTarget {
  function now():Float;
  var timeOrigin(default, null):Float;
  function toJSON():Dynamic;
  var eventCounts(default, null):EventCounts;
  var interactionCount(default, null):Int;
  var timing(default, null):PerformanceTiming;
  var navigation(default, null):PerformanceNavigation;
  function measureUserAgentSpecificMemory():js.lib.Promise<MemoryMeasurement>;
  function getEntries():Array<PerformanceEntry>;
  function getEntriesByType(type:String):Array<PerformanceEntry>;
  function getEntriesByName(name:String, ?type:String):Array<PerformanceEntry>;
  function clearResourceTimings():Void;
  function setResourceTimingBufferSize(maxSize:Int):Void;
  var onresourcetimingbufferfull:haxe.Constraints.Function;
  function mark(markName:String, ?markOptions:PerformanceMarkOptions):PerformanceMark;
  function clearMarks(?markName:String):Void;
  function measure(measureName:String, ?startOrMeasureOptions:haxe.extern.EitherType<String, PerformanceMeasureOptions>, ?endMark:String):PerformanceMeasure;
  function clearMeasures(?measureName:String):Void;
}
