// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PerformanceResourceTiming` of the specification "resource-timing". */
@:native("PerformanceResourceTiming")
extern class PerformanceResourceTiming extends PerformanceEntry {
  var initiatorType(default, null):String;
  var deliveryType(default, null):String;
  var nextHopProtocol(default, null):String;
  var workerStart(default, null):Float;
  var redirectStart(default, null):Float;
  var redirectEnd(default, null):Float;
  var fetchStart(default, null):Float;
  var domainLookupStart(default, null):Float;
  var domainLookupEnd(default, null):Float;
  var connectStart(default, null):Float;
  var connectEnd(default, null):Float;
  var secureConnectionStart(default, null):Float;
  var requestStart(default, null):Float;
  var finalResponseHeadersStart(default, null):Float;
  var firstInterimResponseStart(default, null):Float;
  var responseStart(default, null):Float;
  var responseEnd(default, null):Float;
  var workerRouterEvaluationStart(default, null):Float;
  var workerCacheLookupStart(default, null):Float;
  var workerMatchedRouterSource(default, null):String;
  var workerFinalRouterSource(default, null):String;
  var transferSize(default, null):Int;
  var encodedBodySize(default, null):Int;
  var decodedBodySize(default, null):Int;
  var responseStatus(default, null):Int;
  var renderBlockingStatus(default, null):RenderBlockingStatusType;
  var contentType(default, null):String;
  var contentEncoding(default, null):String;
  var serverTiming(default, null):Array<PerformanceServerTiming>;
}
