import CatalogKit
import Foundation

/// What is asked of a pack about an entry.
struct Question {
  /// The place of the pack among the programs; `nil` where no pack has the entry.
  let pack: Int?
  let id: String
  let message: PackRequest.Message
  var parameters: [String: String]?
  var data: PackData?
  /// The displayed formulas of the guide, to be checked with the example.
  var formulas: [PackFormula]?
  /// What is asked of the live parts.
  var live: LiveQuestion?

  init(
    pack: Int?, id: String, message: PackRequest.Message, parameters: [String: String]? = nil,
    data: PackData? = nil, formulas: [PackFormula]? = nil,
    live: LiveQuestion? = nil
  ) {
    (self.pack, self.id, self.message) = (pack, id, message)
    (self.parameters, self.data, self.formulas) = (parameters, data, formulas)
    self.live = live
  }

  /// The question as a line of the protocol.
  func line(number: Int) -> Data {
    let wholePack = message == .describe || message == .audit
    let request = PackRequest(
      message, request: number, id: wholePack ? nil : id, parameters: parameters, data: data,
      formulas: formulas, live: live)
    do {
      return try PackProtocol.encoder().encode(request) + [UInt8(ascii: "\n")]
    } catch {
      preconditionFailure("a request of the protocol has no text: \(error)")
    }
  }
}
