/// The value of a parameter.
public enum ArgumentValue: Hashable, Sendable {
  case integer(Int)
  case number(Double)
  case word(String)
  case seed(UInt64)
}

/// What is wrong with an argument, or with the set of them.
public enum ArgumentError: Error, Hashable, Sendable {
  case unknown(option: String, entry: String, known: [String])
  case notAWholeNumber(option: String, text: String)
  case notANumber(option: String, text: String)
  case outOfRange(option: String, text: String, range: String)
  case notAChoice(option: String, text: String, words: [String])
  case missing(option: String, entry: String, example: String)
}

/// The parameters of one run: given by the reader, or the defaults.
public struct Arguments: Sendable {
  public private(set) var values: [String: ArgumentValue] = [:]

  /// Reads the texts that the reader gave, by the parameters that the command declares.
  ///
  /// - Parameters:
  ///   - texts: what was given, by name in snake_case.
  ///   - parameters: what the command declares.
  ///   - entry: the id of the entry, for the messages.
  /// - Throws: ``ArgumentErrors`` with everything that is wrong.
  public init(
    texts: [String: String], for parameters: [Parameter], of entry: String
  ) throws(ArgumentErrors) {
    var errors: [ArgumentError] = []
    let known = Set(parameters.map { $0.name })
    for name in texts.keys.sorted() where !known.contains(name) {
      errors.append(
        .unknown(
          option: name.replacing("_", with: "-"), entry: entry,
          known: parameters.map { $0.option }))
    }
    for parameter in parameters {
      switch parameter.value(from: texts[parameter.name], of: entry) {
      case .success(let value): values[parameter.name] = value
      case .failure(let error): errors.append(error)
      }
    }
    guard errors.isEmpty else { throw ArgumentErrors(all: errors) }
  }

  /// The value of a parameter that takes a whole number.
  ///
  /// - Precondition: the command declares it.
  public subscript(name: IntegerName) -> Int {
    guard case .integer(let value)? = values[name.name] else { undeclared(name.name) }
    return value
  }

  /// The value of a parameter that takes a real number.
  ///
  /// - Precondition: the command declares it.
  public subscript(name: NumberName) -> Double {
    guard case .number(let value)? = values[name.name] else { undeclared(name.name) }
    return value
  }

  /// The value of a parameter that takes one of a few words.
  ///
  /// - Precondition: the command declares it.
  public subscript(name: ChoiceName) -> String {
    guard case .word(let value)? = values[name.name] else { undeclared(name.name) }
    return value
  }

  /// The words of a parameter that takes words of the reader.
  ///
  /// - Precondition: the command declares it.
  public subscript(name: TextName) -> String {
    guard case .word(let value)? = values[name.name] else { undeclared(name.name) }
    return value
  }

  /// The seed of the random generator.
  ///
  /// - Precondition: the command declares it.
  public var seed: UInt64 {
    guard case .seed(let value)? = values["seed"] else { undeclared("seed") }
    return value
  }

  private func undeclared(_ name: String) -> Never {
    preconditionFailure("the command reads the parameter \(name), which it does not declare")
  }
}

/// All that is wrong with the arguments of one run.
public struct ArgumentErrors: Error, Hashable, Sendable {
  public let all: [ArgumentError]
}

extension Parameter {
  /// The value that a text stands for, or the default where there is none.
  func value(from text: String?, of entry: String) -> Result<ArgumentValue, ArgumentError> {
    switch kind {
    case .integer(let standard, let least, let most):
      guard let text else { return .success(.integer(standard)) }
      guard let n = Int(text) else {
        return .failure(.notAWholeNumber(option: option, text: text))
      }
      guard n >= least, n <= most ?? .max else {
        return .failure(.outOfRange(option: option, text: text, range: range))
      }
      return .success(.integer(n))
    case .number(let standard, let interval):
      guard let text else { return .success(.number(standard)) }
      guard let x = Double(text) else { return .failure(.notANumber(option: option, text: text)) }
      guard interval.contains(x) else {
        return .failure(.outOfRange(option: option, text: text, range: range))
      }
      return .success(.number(x))
    case .choice(let standard, let words):
      guard let text else { return .success(.word(standard)) }
      guard words.contains(text) else {
        return .failure(.notAChoice(option: option, text: text, words: words))
      }
      return .success(.word(text))
    case .seed(let standard):
      guard let text else { return .success(.seed(standard)) }
      guard let seed = UInt64(text) else {
        return .failure(.outOfRange(option: option, text: text, range: range))
      }
      return .success(.seed(seed))
    case .text:
      guard let text else {
        return .failure(.missing(option: option, entry: entry, example: standard))
      }
      return .success(.word(text))
    }
  }

  /// What is admitted, in words.
  public var range: String {
    switch kind {
    case .integer(_, let least, let most):
      most.map { "a whole number from \(least) to \($0)" } ?? "a whole number, at least \(least)"
    case .number(_, let interval): interval.description
    case .choice(_, let words): words.joined(separator: ", ")
    case .seed: "a whole number from 0 to \(UInt64.max)"
    case .text: "words"
    }
  }

  /// Whether it has no default.
  public var isRequired: Bool {
    if case .text = kind { true } else { false }
  }

  /// The default, as one would type it; the example where there is no default.
  public var standard: String {
    switch kind {
    case .integer(let value, _, _): "\(value)"
    case .number(let value, _): shortest(value)
    case .choice(let value, _): value
    case .seed(let value): "\(value)"
    case .text(let example): "\"\(example)\""
    }
  }
}

extension ArgumentError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unknown(let option, let entry, let known):
      known.isEmpty
        ? "\(entry) has no option --\(option): it takes none of its own."
        : "\(entry) has no option --\(option): it has "
          + known.map { "--\($0)" }.joined(separator: ", ") + "."
    case .notAWholeNumber(let option, let text):
      "--\(option) takes a whole number, not '\(text)'."
    case .notANumber(let option, let text):
      "--\(option) takes a number, not '\(text)'."
    case .outOfRange(let option, let text, let range):
      "--\(option) takes \(range), not \(text)."
    case .notAChoice(let option, let text, let words):
      "--\(option) takes one of \(words.joined(separator: ", ")), not '\(text)'."
    case .missing(let option, let entry, let example):
      "\(entry) needs --\(option), such as --\(option) \(example)."
    }
  }
}

extension ArgumentErrors: CustomStringConvertible {
  public var description: String { all.map { $0.description }.joined(separator: "\n") }
}

extension ArgumentValue: Codable {
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .integer(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .word(let value): try container.encode(value)
    case .seed(let value): try container.encode(value)
    }
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let value = try? container.decode(Int.self) {
      self = .integer(value)
    } else if let value = try? container.decode(UInt64.self) {
      self = .seed(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else {
      self = .word(try container.decode(String.self))
    }
  }
}
