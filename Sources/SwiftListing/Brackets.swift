/// For each bracket of a source the place of its partner.
struct Brackets {
  /// The index of the closing bracket for each opening one that has one.
  private let partners: [Int: Int]
  private let count: Int

  init(_ lexed: Lexed) {
    var open: [(kind: UInt8, index: Int)] = []
    var openOfKind: [UInt8: Int] = [:]
    var partners: [Int: Int] = [:]
    for index in lexed.lexemes.indices where lexed.lexemes[index].kind == .punctuation {
      let byte = lexed.bytes[lexed.lexemes[index].range.upperBound - 1]
      if Brackets.closing[byte] != nil {
        open.append((byte, index))
        openOfKind[byte, default: 0] += 1
      } else if let kind = Brackets.closing.first(where: { $0.value == byte })?.key,
        openOfKind[kind, default: 0] > 0
      {
        // Brackets that were left open inside end here too.
        while let last = open.popLast() {
          openOfKind[last.kind, default: 0] -= 1
          if last.kind == kind {
            partners[last.index] = index
            break
          }
        }
      }
    }
    self.partners = partners
    self.count = lexed.lexemes.count
  }

  private static let closing: [UInt8: UInt8] = [
    UInt8(ascii: "("): UInt8(ascii: ")"), UInt8(ascii: "["): UInt8(ascii: "]"),
    UInt8(ascii: "{"): UInt8(ascii: "}"),
  ]

  /// The partner of an opening bracket; one that is never closed ends with the source.
  func end(of index: Int) -> Int { partners[index] ?? count - 1 }
}
