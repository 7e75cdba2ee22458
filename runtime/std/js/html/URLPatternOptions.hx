// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `URLPatternOptions` of the specification "urlpattern". */
typedef URLPatternOptions = {
  ?ignoreCase:Bool,
}
