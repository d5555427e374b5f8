/// A quantity in JSON is what a reader of JSON expects: a number is a number, a vector an array, a
/// matrix an array of its rows. Numbers that are not finite, for which JSON has no word, are the
/// strings `"nan"`, `"inf"` and `"-inf"` (see ``PackProtocol``). JSON does not tell 2 from 2.0, so a whole number may come
/// back as an integer: ``distance(to:)`` compares values, not kinds.
extension Quantity: Codable {
  public func encode(to encoder: any Encoder) throws {
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
