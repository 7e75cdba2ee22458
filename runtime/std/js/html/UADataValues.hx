// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `UADataValues` of the specification "ua-client-hints". */
typedef UADataValues = {
  ?architecture:String,
  ?bitness:String,
  ?brands:Array<NavigatorUABrandVersion>,
  ?formFactors:Array<String>,
  ?fullVersionList:Array<NavigatorUABrandVersion>,
  ?model:String,
  ?mobile:Bool,
  ?platform:String,
  ?platformVersion:String,
  ?uaFullVersion:String,
  ?wow64:Bool,
}
