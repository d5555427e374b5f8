/// One typed parameter of a command: name, default and range.
///
/// From it come the option on the command line, its help, its validation and the parameter table
/// of the page.
public struct Parameter: Codable, Hashable, Sendable {
  /// What a parameter takes.
  public enum Kind: Codable, Hashable, Sendable {
    /// A whole number from `least` on, up to `most` where there is a limit.
    case integer(default: Int, least: Int, most: Int?)
    /// A real number in an interval.
    case number(default: Double, interval: Interval)
    /// One of a few words.
    case choice(default: String, words: [String])
    /// The seed of the random generator: any whole number from 0 to 2⁶⁴ − 1.
    case seed(default: UInt64)
    /// Words of the reader: there is no default, only an example.
    case text(example: String)
  }

  /// In snake_case; the option on the command line has hyphens.
  public let name: String
  public let help: String
  public let kind: Kind

  /// The option on the command line, without its two hyphens.
  public var option: String { name.replacing("_", with: "-") }

  /// A parameter that takes a whole number.
  ///
  /// - Parameters:
  ///   - name: from the catalog's table of names.
  ///   - value: the default.
  ///   - range: what is admitted.
  /// - Returns: the parameter.
  public static func integer(
    _ name: IntegerName, default value: Int, in range: PartialRangeFrom<Int>
  ) -> Parameter {
    precondition(range.contains(value), "default \(value) of \(name.name) is out of its range")
    return Parameter(
      name: name.name, help: name.help,
      kind: .integer(default: value, least: range.lowerBound, most: nil))
  }

  /// A parameter that takes a whole number between two limits.
  ///
  /// - Parameters:
  ///   - name: from the catalog's table of names.
  ///   - value: the default.
  ///   - range: what is admitted.
  /// - Returns: the parameter.
  public static func integer(
    _ name: IntegerName, default value: Int, in range: ClosedRange<Int>
  ) -> Parameter {
    precondition(range.contains(value), "default \(value) of \(name.name) is out of its range")
    return Parameter(
      name: name.name, help: name.help,
      kind: .integer(default: value, least: range.lowerBound, most: range.upperBound))
  }

  /// A parameter that takes a real number.
  ///
  /// - Parameters:
  ///   - name: from the catalog's table of names.
  ///   - value: the default.
  ///   - interval: what is admitted.
  /// - Returns: the parameter.
  public static func number(
    _ name: NumberName, default value: Double, in interval: Interval
  ) -> Parameter {
    precondition(interval.contains(value), "default \(value) of \(name.name) is out of its range")
    return Parameter(
      name: name.name, help: name.help, kind: .number(default: value, interval: interval))
  }

  /// A parameter that takes one of a few words.
  ///
  /// - Parameters:
  ///   - name: from the catalog's table of names.
  ///   - words: what is admitted; the first is the default.
  /// - Returns: the parameter.
  public static func choice(_ name: ChoiceName, _ words: String...) -> Parameter {
    precondition(!words.isEmpty, "\(name.name) has no words to choose from")
    return Parameter(
      name: name.name, help: name.help, kind: .choice(default: words[0], words: words))
  }

  /// A parameter that takes words of the reader, which must be given.
  ///
  /// - Parameters:
  ///   - name: from the catalog's table of names.
  ///   - example: what a reader might give, for help and the page.
  /// - Returns: the parameter.
  public static func text(_ name: TextName, example: String) -> Parameter {
    precondition(!example.isEmpty, "\(name.name) has no example")
    return Parameter(name: name.name, help: name.help, kind: .text(example: example))
  }

  /// The seed of the random generator.
  ///
  /// - Parameter value: the default.
  /// - Returns: the parameter, named `seed`.
  public static func seed(default value: UInt64 = 1) -> Parameter {
    Parameter(
      name: "seed", help: "seed of the random generator: the same seed gives the same result",
      kind: .seed(default: value))
  }
}

/// An interval of real numbers, each end open or closed.
public struct Interval: Codable, Hashable, Sendable {
  public let least: Double?
  public let includesLeast: Bool
  public let most: Double?
  public let includesMost: Bool

  private init(_ least: Double?, _ includesLeast: Bool, _ most: Double?, _ includesMost: Bool) {
    (self.least, self.includesLeast, self.most, self.includesMost) =
      (least, includesLeast, most, includesMost)
  }

  /// Every finite number.
  public static let any = Interval(nil, false, nil, false)
  /// x > 0.
  public static let positive = Interval(0, false, nil, false)
  /// x ≥ 0.
  public static let notNegative = Interval(0, true, nil, false)
  /// x ≥ `least`.
  public static func atLeast(_ least: Double) -> Interval { Interval(least, true, nil, false) }
  /// `least` ≤ x ≤ `most`.
  public static func between(_ least: Double, and most: Double) -> Interval {
    Interval(least, true, most, true)
  }
  /// `least` < x < `most`.
  public static func within(_ least: Double, _ most: Double) -> Interval {
    Interval(least, false, most, false)
  }

  /// Whether a number lies in the interval; NaN and the infinities lie in none.
  public func contains(_ x: Double) -> Bool {
    x.isFinite
      && (least.map { includesLeast ? x >= $0 : x > $0 } ?? true)
      && (most.map { includesMost ? x <= $0 : x < $0 } ?? true)
  }
}

extension Interval: CustomStringConvertible {
  /// The interval in words: `a number greater than 0`, `a number from 0 to 1`.
  public var description: String {
    switch (least, most) {
    case (nil, nil): "any finite number"
    case (let least?, nil):
      "a number " + (includesLeast ? "at least " : "greater than ") + shortest(least)
    case (nil, let most?): "a number " + (includesMost ? "at most " : "less than ") + shortest(most)
    case (let least?, let most?):
      includesLeast && includesMost
        ? "a number from \(shortest(least)) to \(shortest(most))"
        : "a number between \(shortest(least)) and \(shortest(most)), the ends excluded"
    }
  }
}

/// The shortest text that reads back as the same number, without `.0`.
func shortest(_ x: Double) -> String {
  let text = "\(x)"
  return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}
