/// A check in JSON is flat: the run's `actual`, what is `expected` of it (a value, `at_most` a number,
/// or nothing where the statement itself must hold), the `tolerance` as kind and bound, the `reason`
/// as kind and text, the place as `file_id` and `line`, the `analysis` of its tolerance, and the shown
/// values that it `proves`.
///
/// A pack reports its own error; where there is a value, it is measured again here, by the one rule.
extension Check: Codable {
  private enum Key: String, CodingKey {
    case name, actual, expected, error, tolerance, bound, reason, because, line, detail, analysis,
      proves
    case atMost = "at_most"
    case fileID = "file_id"
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(name, forKey: .name)
    try container.encodeIfPresent(actual, forKey: .actual)
    switch expected {
    case .value(let value): try container.encode(value, forKey: .expected)
    case .atMost(let bound): try container.encode(bound, forKey: .atMost)
    case .holds: break
    }
    try container.encode(error, forKey: .error)
    try container.encode(tolerance.kind, forKey: .tolerance)
    try container.encode(tolerance.bound, forKey: .bound)
    try container.encode(reason.key, forKey: .reason)
    try container.encode(reason.text, forKey: .because)
    try container.encode(origin.fileID, forKey: .fileID)
    try container.encode(origin.line, forKey: .line)
    try container.encodeIfPresent(detail, forKey: .detail)
    try container.encodeIfPresent(analysis, forKey: .analysis)
    if !proves.isEmpty { try container.encode(proves, forKey: .proves) }
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let bound = try container.decodeIfPresent(Double.self, forKey: .bound) ?? 0
    let kind = try container.decode(String.self, forKey: .tolerance)
    let key = try container.decode(String.self, forKey: .reason)
    guard let tolerance = Tolerance(kind: kind, bound: bound) else {
      throw DecodingError.dataCorruptedError(
        forKey: .tolerance, in: container, debugDescription: "'\(kind)' is no tolerance")
    }
    guard
      let reason = Reason(key: key, text: try container.decode(String.self, forKey: .because))
    else {
      throw DecodingError.dataCorruptedError(
        forKey: .reason, in: container, debugDescription: "'\(key)' is no reason")
    }
    let actual = try container.decodeIfPresent(Quantity.self, forKey: .actual)
    let expected: Expectation
    var error = try container.decode(Double.self, forKey: .error)
    if let value = try container.decodeIfPresent(Quantity.self, forKey: .expected) {
      expected = .value(value)
      error = actual.map { tolerance.error(of: $0, from: value) } ?? .nan
    } else if let most = try container.decodeIfPresent(Double.self, forKey: .atMost) {
      expected = .atMost(most)
      error = actual?.numbers?.first ?? .nan
    } else {
      expected = .holds
    }
    self.init(
      name: try container.decode(String.self, forKey: .name), actual: actual, expected: expected,
      error: error, tolerance: tolerance, reason: reason,
      origin: Origin(
        fileID: try container.decode(String.self, forKey: .fileID),
        line: try container.decode(Int.self, forKey: .line)),
      detail: try container.decodeIfPresent(String.self, forKey: .detail),
      proves: try container.decodeIfPresent([String].self, forKey: .proves) ?? [])
    analysis = try container.decodeIfPresent(String.self, forKey: .analysis)
  }
}

extension Tolerance {
  /// The kind of tolerance, as JSON names it.
  public var kind: String {
    switch self {
    case .exact: "exact"
    case .absolute: "absolute"
    case .relative: "relative"
    }
  }

  init?(kind: String, bound: Double) {
    switch kind {
    case "exact": self = .exact
    case "absolute": self = .absolute(bound)
    case "relative": self = .relative(bound)
    default: return nil
    }
  }
}

extension Reason {
  /// The kind of reason, as JSON names it.
  var key: String {
    switch self {
    case .reference: "reference"
    case .published: "published"
    case .closedForm: "closed_form"
    case .theorem: "theorem"
    case .agreement: "agreement"
    }
  }

  init?(key: String, text: String) {
    switch key {
    case "reference": self = .reference(text)
    case "published": self = .published(text)
    case "closed_form": self = .closedForm(text)
    case "theorem": self = .theorem(text)
    case "agreement": self = .agreement(text)
    default: return nil
    }
  }
}
