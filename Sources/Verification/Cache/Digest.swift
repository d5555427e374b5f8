import Foundation

/// What a result depends on, in 128 bits: two hashes of the same bytes under different seeds.
///
/// Two different inputs have one digest with a chance of 2⁻¹²⁸ for each pair. No time stamp goes
/// into it.
public struct Digest: Hashable, Sendable {
  public let high: UInt64
  public let low: UInt64

  /// The digest of some bytes.
  public init(_ bytes: UnsafeRawBufferPointer) {
    high = xxh64(bytes, seed: 0)
    low = xxh64(bytes, seed: 0x9E37_79B1)
  }

  public init(_ bytes: [UInt8]) { self = bytes.withUnsafeBytes { Digest($0) } }

  /// The digest of several parts in their order; where one ends and the next begins counts.
  public init(parts: [[UInt8]]) {
    var bytes: [UInt8] = []
    for part in parts {
      withUnsafeBytes(of: UInt64(part.count).littleEndian) { bytes += $0 }
      bytes += part
    }
    self.init(bytes)
  }

  /// The digest of a file's bytes; `nil` where it cannot be read.
  public init?(file path: String) {
    guard let data = try? Data(contentsOf: URL(filePath: path), options: .alwaysMapped) else {
      return nil
    }
    self = data.withUnsafeBytes { Digest($0) }
  }

  /// The digest as 32 hexadecimal digits.
  public var text: String { Digest.hex(high) + Digest.hex(low) }

  private static func hex(_ word: UInt64) -> String {
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
