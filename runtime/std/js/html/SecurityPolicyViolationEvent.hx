// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SecurityPolicyViolationEvent` of the specification "CSP". */
@:native("SecurityPolicyViolationEvent")
extern class SecurityPolicyViolationEvent extends Event {
  function new(type:String, ?eventInitDict:SecurityPolicyViolationEventInit):Void;
  var documentURI(default, null):String;
  var referrer(default, null):String;
  var blockedURI(default, null):String;
  var effectiveDirective(default, null):String;
  var violatedDirective(default, null):String;
  var originalPolicy(default, null):String;
  var sourceFile(default, null):String;
  var sample(default, null):String;
  var disposition(default, null):SecurityPolicyViolationEventDisposition;
  var statusCode(default, null):Int;
  var lineNumber(default, null):Int;
  var columnNumber(default, null):Int;
}
