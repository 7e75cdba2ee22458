// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PressureObserverOptions` of the specification "compute-pressure". */
typedef PressureObserverOptions = {
  ?sampleInterval:Int,
}
