// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ReportBody` of the specification "reporting". */
typedef ReportBody = {

}
