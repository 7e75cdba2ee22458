// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DigitalGoodsService` of the specification "digital-goods". */
@:native("DigitalGoodsService")
extern class DigitalGoodsService {
  function getDetails(itemIds:Array<String>):js.lib.Promise<Array<ItemDetails>>;
  function listPurchases():js.lib.Promise<Array<PurchaseDetails>>;
  function listPurchaseHistory():js.lib.Promise<Array<PurchaseDetails>>;
  function consume(purchaseToken:String):js.lib.Promise<Void>;
}
