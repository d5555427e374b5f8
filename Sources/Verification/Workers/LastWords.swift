import Foundation

/// The end of what a worker wrote to standard error.
struct LastWords {
  /// How much of it is kept, in bytes: the reason of a crash and the long trace that follows it.
  static let size = 1 << 16
  private var bytes = Data()

  /// Takes in what was written; forgets what is too old.
  mutating func append(_ more: Data) {
    bytes = Data((bytes + more.suffix(Self.size)).suffix(Self.size))
  }

  mutating func forget() { bytes = Data() }

  private var lines: [Substring] {
    // of a full store the first line lacks its beginning
    let whole = bytes.count < Self.size ? 0 : bytes.firstIndex(of: UInt8(ascii: "\n")) ?? 0
    return String(decoding: bytes.dropFirst(whole), as: UTF8.self)
      .split { $0.isNewline }.filter { !$0.allSatisfy { $0.isWhitespace } }
  }

  /// Why a Swift program stopped, in its own words or those of its backtrace; `nil` where neither
  /// tells.
  var reason: String? {
    let lines = lines
    if let line = lines.last(where: { $0.contains("Fatal error") }) { return short(line) }
    guard
      let crash = lines.last(where: {
        $0.hasPrefix("*** Program crashed: ") || $0.hasPrefix("*** Swift runtime failure: ")
      })
    else { return nil }
    // *** Program crashed: Bad pointer dereference at 0x00007ffff0978ff8 ***
    let cause =
      crash.drop { $0 != ":" }.dropFirst(2).replacing(" ***", with: "")
      .split(separator: " at 0x").first ?? ""
    // 1   0x000055f2818f4c6b main + 651 in pack at /home/me/Sources/pack/main.swift:7:13
    let place = lines.lazy.compactMap { sourcePlace(of: $0) }.first
    return short(place.map { "\(cause) at \($0)" } ?? "\(cause)")
  }

  /// The reason, or else the last three lines, a repeated one once.
  var text: String {
    let lines = lines
    let different = lines.indices.filter { $0 == 0 || lines[$0] != lines[$0 - 1] }
    return reason ?? short(different.suffix(3).map { lines[$0] }.joined(separator: " | "))
  }

  private func short(_ text: some StringProtocol) -> String {
    let trimmed = text.drop { $0.isWhitespace }
    return trimmed.count > 500 ? "\(trimmed.prefix(500))…" : String(trimmed)
  }
}

/// The file and line at the end of a frame of a Swift backtrace; `nil` for a frame without source.
private func sourcePlace(of frame: Substring) -> String? {
  guard let place = frame.split(separator: " at ").last, place.hasPrefix("/") else { return nil }
  let parts = place.split(separator: ":")
  guard parts.count == 3, !place.contains("<compiler-generated>"), Int(parts[1]) != nil else {
    return nil
  }
  // the folders above are those of the machine that built the pack
  return parts[0].split(separator: "/").suffix(4).joined(separator: "/") + ":\(parts[1])"
}
