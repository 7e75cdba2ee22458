// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NavigateEventInit` of the specification "html". */
typedef NavigateEventInit = {
  > EventInit,
  ?navigationType:NavigationType,
  destination:NavigationDestination,
  ?canIntercept:Bool,
  ?userInitiated:Bool,
  ?hashChange:Bool,
  signal:AbortSignal,
  ?formData:FormData,
  ?downloadRequest:String,
  ?info:Dynamic,
  ?hasUAVisualTransition:Bool,
  ?sourceElement:DOMElement,
}
