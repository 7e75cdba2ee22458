// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ReportingObserverOptions` of the specification "reporting". */
typedef ReportingObserverOptions = {
  ?types:Array<String>,
  ?buffered:Bool,
}
