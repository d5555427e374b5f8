import Elementary

/// One claim about a computed value, with everything needed to judge it.
public struct Check: Hashable, Sendable {
  /// What was checked, in the words of the page: `inertia`.
  public let name: String
  /// What the run gave; `nil` where the claim is a bound or a statement.
  public let actual: Quantity?
  /// What it must be.
  public let expected: Expectation
  /// The measured error, in the measure of the tolerance.
  public let error: Double
  public let tolerance: Tolerance
  /// Why the expected value is right.
  public let reason: Reason
  public let origin: Origin
  /// What a failed check has to tell beside its numbers.
  public let detail: String?
  /// Why its tolerance is what it is, where the source says so in a comment above the check.
  public internal(set) var analysis: String?
  /// The shown values whose numbers are among those of `actual`, such as `inertia` or `centers[0]`.
  public let proves: [String]

  /// What a check expects.
  public enum Expectation: Hashable, Sendable {
    /// This value, within the tolerance.
    case value(Quantity)
    /// At most this number.
    case atMost(Double)
    /// That the statement in `name` is true.
    case holds
  }

  /// Whether the claim is true.
  ///
  /// The comparison is false for NaN, and a tolerance that is not finite admits nothing.
  public var passed: Bool { tolerance.bound.isFinite && error <= tolerance.bound }

  init(
    name: String, actual: Quantity?, expected: Expectation, error: Double, tolerance: Tolerance,
    reason: Reason, origin: Origin, detail: String? = nil, proves: [String] = []
  ) {
    self.name = name
    self.actual = actual
    self.expected = expected
    self.tolerance = tolerance
    self.reason = reason
    self.origin = origin
    self.error = error
    self.detail = detail
    self.proves = proves
  }

  /// To how many decimal digits the run and the expectation agree; `nil` where digits make no sense:
  /// for bounds, statements and words, and where nothing but 0 is expected and something else came.
  ///
  /// Below half a unit of rounding nothing is seen of a difference, so no more digits are claimed than
  /// −log₁₀ 2⁻⁵³ = 15.95.
  public var digits: Double? {
    guard case .value(let expected) = expected, let actual, expected.numbers != nil else {
      return nil
    }
    let error = Tolerance.relative(0).error(of: actual, from: expected)
    guard error.isFinite else { return nil }
    // −log₁₀(|a − e| / |e|)
    return max(0, -log(max(error, 0x1p-53)) / log(10))
  }

  /// Whether the run gave exactly what was expected, to the last bit.
  public var isExact: Bool {
    guard case .value(let expected) = expected, let actual else { return false }
    return actual.distance(to: expected) == 0
  }
}

/// How far a value may be from what is expected.
public enum Tolerance: Hashable, Sendable {
  /// Not at all: for counts, labels, and arithmetic without rounding.
  case exact
  /// max |aᵢ − eᵢ| ≤ bound.
  case absolute(Double)
  /// max |aᵢ − eᵢ| ≤ bound · max |eᵢ|.
  case relative(Double)

  /// The largest error that passes.
  public var bound: Double {
    switch self {
    case .exact: 0
    case .absolute(let bound), .relative(let bound): bound
    }
  }

  /// The error of a value in the measure of this tolerance.
  ///
  /// - Parameters:
  ///   - actual: what the run gave.
  ///   - expected: what it must be.
  /// - Returns: max |aᵢ − eᵢ|, divided by max |eᵢ| for a relative tolerance; infinity where shapes
  ///   differ or a relative error is asked of 0.
  func error(of actual: Quantity, from expected: Quantity) -> Double {
    let distance = actual.distance(to: expected)
    guard case .relative = self else { return distance }
    return distance == 0 ? 0 : distance / expected.magnitude
  }
}

/// Why an expected value is right: what stands behind a check.
///
/// A value frozen from our own output is no reason, and there is no case for it.
public enum Reason: Hashable, Sendable {
  /// An independent implementation, with its version.
  case reference(String)
  /// A published table or paper, with its place.
  case published(String)
  /// A formula in closed form, stated.
  case closedForm(String)
  /// A theorem, stated.
  case theorem(String)
  /// Two implementations of the catalog that share no code, named.
  case agreement(String)

  /// The kind of reason, in words.
  public var kind: String {
    switch self {
    case .reference: "reference implementation"
    case .published: "published value"
    case .closedForm: "closed form"
    case .theorem: "theorem"
    case .agreement: "agreement of two methods"
    }
  }

  /// What stands behind the check.
  public var text: String {
    switch self {
    case .reference(let text), .published(let text), .closedForm(let text), .theorem(let text),
      .agreement(let text):
      text
    }
  }
}
