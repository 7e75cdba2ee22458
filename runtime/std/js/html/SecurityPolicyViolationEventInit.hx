// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SecurityPolicyViolationEventInit` of the specification "CSP". */
typedef SecurityPolicyViolationEventInit = {
  > EventInit,
  ?documentURI:String,
  ?referrer:String,
  ?blockedURI:String,
  ?violatedDirective:String,
  ?effectiveDirective:String,
  ?originalPolicy:String,
  ?sourceFile:String,
  ?sample:String,
  ?disposition:SecurityPolicyViolationEventDisposition,
  ?statusCode:Int,
  ?lineNumber:Int,
  ?columnNumber:Int,
}
