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

  init(
    pack: Int?, id: String, message: PackRequest.Message, parameters: [String: String]? = nil,
    data: PackData? = nil
  ) {
    (self.pack, self.id, self.message) = (pack, id, message)
    (self.parameters, self.data) = (parameters, data)
  }

  /// The question as a line of the protocol.
  func line(number: Int) -> Data {
    let wholePack = message == .describe || message == .audit
    let request = PackRequest(
      message, request: number, id: wholePack ? nil : id, parameters: parameters, data: data)
    do {
      return try PackProtocol.encoder().encode(request) + [UInt8(ascii: "\n")]
    } catch {
      preconditionFailure("a request of the protocol has no text: \(error)")
    }
  }
}
