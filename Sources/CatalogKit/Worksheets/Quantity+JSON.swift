/// A quantity in JSON is what a reader of JSON expects: a number is a number, a vector an array, a
/// matrix an array of its rows. Numbers that are not finite, for which JSON has no word, are the
/// strings `"nan"`, `"inf"` and `"-inf"` (see ``PackProtocol``); a text that is one of these words, and
/// a list of nothing else, is an object with the one key `text`. JSON does not tell 2 from 2.0, so a
/// whole number may come back as an integer: ``distance(to:)`` compares values, not kinds.
extension Quantity: Codable {
  private enum CodingKeys: String, CodingKey { case text }

  /// The words for numbers that are not finite.
  private static let words: Set<String> = ["nan", "inf", "-inf"]

  /// Text that would come back as numbers.
  private var isAmbiguous: Bool {
    switch self {
    case .text(let text): Self.words.contains(text)
    case .texts(let texts): texts.allSatisfy { Self.words.contains($0) }
    default: false
    }
  }

  public func encode(to encoder: any Encoder) throws {
    guard !isAmbiguous else {
      var container = encoder.container(keyedBy: CodingKeys.self)
      if case .text(let text) = self { try container.encode(text, forKey: .text) }
      if case .texts(let texts) = self { try container.encode(texts, forKey: .text) }
      return
    }
    var container = encoder.singleValueContainer()
    switch self {
    case .integer(let n): try container.encode(n)
    case .number(let x): try container.encode(x)
    case .text(let text): try container.encode(text)
    case .flag(let flag): try container.encode(flag)
    case .integers(let ns): try container.encode(ns)
    case .vector(let v): try container.encode(v)
    case .texts(let ts): try container.encode(ts)
    case .matrix(let rows, let columns, let elements):
      try container.encode(
        (0..<rows).map { i in
          Array(elements[i * columns..<(i + 1) * columns])
        })
    }
  }

  public init(from decoder: any Decoder) throws {
    if let object = try? decoder.container(keyedBy: CodingKeys.self) {
      if let text = try? object.decode(String.self, forKey: .text) {
        self = .text(text)
      } else {
        self = .texts(try object.decode([String].self, forKey: .text))
      }
      return
    }
    let container = try decoder.singleValueContainer()
    if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let n = try? container.decode(Int.self) {
      self = .integer(n)
    } else if let x = try? container.decode(Double.self) {
      self = .number(x)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let ns = try? container.decode([Int].self) {
      self = .integers(ns)
    } else if let v = try? container.decode([Double].self) {
      self = .vector(v)
    } else if let ts = try? container.decode([String].self) {
      self = .texts(ts)
    } else {
      let rows = try container.decode([[Double]].self)
      let columns = rows.first?.count ?? 0
      guard rows.allSatisfy({ $0.count == columns }) else {
        throw DecodingError.dataCorruptedError(
          in: container, debugDescription: "the rows of a matrix have different lengths")
      }
      self = .matrix(
        rows: rows.count, columns: columns, elements: rows.flatMap { $0 })
    }
  }
}
