// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ItemDetails` of the specification "digital-goods". */
typedef ItemDetails = {
  itemId:String,
  title:String,
  price:PaymentCurrencyAmount,
  ?type:ItemType,
  ?description:String,
  ?iconURLs:Array<String>,
  ?subscriptionPeriod:String,
  ?freeTrialPeriod:String,
  ?introductoryPrice:PaymentCurrencyAmount,
  ?introductoryPricePeriod:String,
  ?introductoryPriceCycles:Int,
}
