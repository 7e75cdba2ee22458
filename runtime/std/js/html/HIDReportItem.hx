// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HIDReportItem` of the specification "hid". */
typedef HIDReportItem = {
  ?isAbsolute:Bool,
  ?isArray:Bool,
  ?isBufferedBytes:Bool,
  ?isConstant:Bool,
  ?isLinear:Bool,
  ?isRange:Bool,
  ?isVolatile:Bool,
  ?hasNull:Bool,
  ?hasPreferredState:Bool,
  ?wrap:Bool,
  ?usages:Array<Int>,
  ?usageMinimum:Int,
  ?usageMaximum:Int,
  ?reportSize:Int,
  ?reportCount:Int,
  ?unitExponent:Int,
  ?unitSystem:HIDUnitSystem,
  ?unitFactorLengthExponent:Int,
  ?unitFactorMassExponent:Int,
  ?unitFactorTimeExponent:Int,
  ?unitFactorTemperatureExponent:Int,
  ?unitFactorCurrentExponent:Int,
  ?unitFactorLuminousIntensityExponent:Int,
  ?logicalMinimum:Int,
  ?logicalMaximum:Int,
  ?physicalMinimum:Int,
  ?physicalMaximum:Int,
  ?strings:Array<String>,
}
