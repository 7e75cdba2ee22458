// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BackgroundFetchUIOptions` of the specification "background-fetch". */
typedef BackgroundFetchUIOptions = {
  ?icons:Array<ImageResource>,
  ?title:String,
}
