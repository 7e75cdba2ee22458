// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `QueryOptions` of the specification "local-font-access". */
typedef QueryOptions = {
  ?postscriptNames:Array<String>,
}
