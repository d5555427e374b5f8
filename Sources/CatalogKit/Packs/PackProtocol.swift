public import Foundation

/// The language between the program and a pack: one JSON object a line, a request on the pack's
/// standard input, its reply on standard output, one at a time.
///
/// A pack is any executable that answers it; the built-in catalog is served through it too.
public enum PackProtocol {
  /// The version of this language.
  ///
  /// A pack that speaks another one is refused by name.
  public static let version = 1

  /// Writes one message: keys in order, numbers as the shortest text that reads back the same,
  /// numbers that are not finite as `"nan"`, `"inf"` and `"-inf"`.
  ///
  /// - Returns: an encoder.
  public static func encoder() -> JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return encoder
  }

  /// Reads one message, with the same words for numbers that are not finite.
  ///
  /// - Returns: a decoder.
  public static func decoder() -> JSONDecoder {
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return decoder
  }
}

/// What the program asks of a pack.
public struct PackRequest: Codable, Hashable, Sendable {
  /// The messages of the protocol.
  public enum Message: String, Codable, CaseIterable, Sendable {
    /// All entries, pages, chapters and parameters: a ``PackDescription``.
    case describe
    /// Run the worked example of an entry: a ``Worksheet``.
    case example
    /// Run an entry on the reader's data: a ``RunResult``.
    case run
    /// The guide of an entry: a ``PackFile``.
    case guide
    /// The source of an entry's implementation: an array of ``PackFile``.
    case source
    /// The data sets that the example of an entry reads, as CSV: an array of ``PackFile``, named by
    /// the ids of the data sets and `.csv`.
    case data
    /// What the pack finds wrong with itself: an array of ``Problem``.
    case audit
    /// What a page shows of the live parts of an entry at the beginning: a ``LiveShown``.
    case live
    /// A playground at some values: a ``PlaygroundShown``.
    case playground
    /// Problems of an exercise: an array of ``PosedProblem``.
    case practice
    /// What an answer to a problem is worth: a ``GradedAnswer``.
    case grade
  }

  public let `protocol`: Int
  /// A number that the reply repeats.
  public let request: Int
  public let message: Message
  /// The entry or page that is meant; absent for `describe` and `audit`.
  public let id: String?
  /// The parameters that the reader gave, as text, by name in snake_case.
  public let parameters: [String: String]?
  public let data: PackData?
  /// The displayed formulas of the guide, to be checked with the example.
  public let formulas: [PackFormula]?
  /// What is asked of the live parts.
  public let live: LiveQuestion?

  public init(
    _ message: Message, request: Int, id: String? = nil, parameters: [String: String]? = nil,
    data: PackData? = nil, formulas: [PackFormula]? = nil, live: LiveQuestion? = nil
  ) {
    self.protocol = PackProtocol.version
    self.request = request
    self.message = message
    self.id = id
    self.parameters = parameters
    self.data = data
    self.formulas = formulas
    self.live = live
  }
}

/// What is asked of the live parts of an entry.
public struct LiveQuestion: Codable, Hashable, Sendable {
  /// Which playground or exercise; absent for the first playground, and for all exercises.
  public let name: String?
  /// The values of the parameters of a playground, those that lack as at the beginning.
  public let values: [Double]?
  /// The seeds of the problems.
  public let seeds: [UInt64]?
  /// What the reader typed.
  public let answer: String?

  public init(
    name: String? = nil, values: [Double]? = nil, seeds: [UInt64]? = nil, answer: String? = nil
  ) {
    (self.name, self.values, self.seeds, self.answer) = (name, values, seeds, answer)
  }
}

/// The reader's data: the columns that were asked for, as numbers, or a column of texts.
public struct PackData: Codable, Hashable, Sendable {
  /// A named column of numbers.
  public struct Column: Codable, Hashable, Sendable {
    public let name: String
    public let numbers: [Double]

    public init(name: String, numbers: [Double]) { (self.name, self.numbers) = (name, numbers) }
  }

  /// A named column of texts.
  public struct TextColumn: Codable, Hashable, Sendable {
    public let name: String
    public let texts: [String]

    public init(name: String, texts: [String]) { (self.name, self.texts) = (name, texts) }
  }

  /// The number of rows, which is known also where there are no columns.
  public let rows: Int
  public let features: [Column]
  public let target: Column?
  /// The texts; absent where the entry reads numbers.
  public let text: TextColumn?

  public init(
    rows: Int, features: [Column], target: Column? = nil, text: TextColumn? = nil
  ) {
    (self.rows, self.features, self.target, self.text) = (rows, features, target, text)
  }
}

/// What a pack answers: a body, or why there is none.
public struct PackReply<Body: Codable & Sendable>: Codable, Sendable {
  public let `protocol`: Int
  public let request: Int
  public let body: Body?
  /// Why the request was refused, in one line; absent where there is a body.
  public let failure: String?

  public init(request: Int, body: Body) {
    (self.protocol, self.request) = (PackProtocol.version, request)
    (self.body, self.failure) = (body, nil)
  }

  public init(request: Int, failure: String) {
    (self.protocol, self.request) = (PackProtocol.version, request)
    (self.body, self.failure) = (nil, failure)
  }
}

/// A run on the reader's data: the parameters as they were understood, and what came out.
public struct RunResult: Codable, Sendable {
  public let parameters: [String: ArgumentValue]
  public let worksheet: Worksheet

  public init(parameters: [String: ArgumentValue], worksheet: Worksheet) {
    (self.parameters, self.worksheet) = (parameters, worksheet)
  }
}

/// A text file of a pack.
public struct PackFile: Codable, Hashable, Sendable {
  /// The path, relative to the root of the pack's repository.
  public let file: String
  public let text: String

  public init(file: String, text: String) { (self.file, self.text) = (file, text) }
}
