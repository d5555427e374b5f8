public import MathCore

/// What `catalog run` does with the reader's data.
public struct Command: Sendable {
  /// What a command reads.
  public enum Input: String, Codable, Sendable {
    /// A table of numbers: `--features` names its columns, all numeric columns without it.
    case features
    /// A table of numbers and one more column, named by `--target`, that is to be predicted.
    case featuresAndTarget
    /// A column of texts, named by `--text`.
    case texts
  }

  public let input: Input
  public let parameters: [Parameter]
  /// The values that it gives.
  public let gives: [ValueName]
  let work: @Sendable (Request, inout Worksheet) throws -> Void

  /// One run on the reader's data.
  public struct Request: Sendable {
    /// The chosen columns as numbers, n × d, in the order in which they were asked for.
    public let features: Matrix
    public let featureNames: [String]
    /// The column to predict, of length n; empty where the command reads features only.
    public let target: Vector
    /// The name of the column to predict; empty where the command reads features only.
    public let targetName: String
    /// The texts, one for each row; empty where the command reads numbers.
    public let texts: [String]
    /// The name of the column of texts; empty where the command reads numbers.
    public let textName: String
    public let arguments: Arguments

    /// A request on numbers.
    ///
    /// - Precondition: there is a name for each column of `features`, and `target` is empty or has
    ///   an element for each of its rows.
    public init(
      features: Matrix, named featureNames: [String], target: Vector = [],
      named targetName: String = "", arguments: Arguments
    ) {
      precondition(featureNames.count == features.columns, "a name for each feature")
      precondition(target.isEmpty || target.count == features.rows, "a target for each row")
      self.features = features
      self.featureNames = featureNames
      self.target = target
      self.targetName = targetName
      (texts, textName) = ([], "")
      self.arguments = arguments
    }

    /// A request on texts.
    ///
    /// - Parameters:
    ///   - texts: one for each row.
    ///   - textName: the name of the column.
    ///   - arguments: the parameters.
    public init(texts: [String], named textName: String, arguments: Arguments) {
      self.texts = texts
      self.textName = textName
      features = Matrix(rows: texts.count, columns: 0, elements: [])
      (featureNames, target, targetName) = ([], [], "")
      self.arguments = arguments
    }
  }

  /// A command and the work it does.
  ///
  /// - Parameters:
  ///   - input: what it reads.
  ///   - parameters: its typed parameters.
  ///   - values: the values that it gives, from the catalog's table of names.
  ///   - work: fills the worksheet from the request; throws ``Refusal`` where the data do not fit.
  public init(
    input: Input, parameters: [Parameter] = [], gives values: [ValueName],
    work: @escaping @Sendable (Request, inout Worksheet) throws -> Void
  ) {
    self.input = input
    self.parameters = parameters
    gives = values
    self.work = work
  }

  /// Runs the command.
  ///
  /// - Parameter request: the reader's data and arguments.
  /// - Returns: the filled worksheet.
  /// - Throws: ``Refusal``, also where a result is no number; or what the work throws.
  public func run(_ request: Request) throws -> Worksheet {
    var sheet = Worksheet()
    try work(request, &sheet)
    let declared = Set(gives.map { $0.name })
    if let stranger = sheet.values.first(where: { !declared.contains($0.name) }) {
      throw Refusal("the command gave the value '\(stranger.name)', which it does not declare")
    }
    if let name = sheet.firstNotFinite {
      throw Refusal("'\(name)' is beyond the range of numbers for these data: use other units")
    }
    return sheet
  }
}

extension Worksheet {
  /// Writes a value under a name of the catalog's table.
  public mutating func show(_ name: ValueName, _ value: some QuantityConvertible) {
    show(name.name, value)
  }
}

/// Why a command does not answer, in one clear line: the data do not fit.
public struct Refusal: Error, Hashable, Sendable, CustomStringConvertible {
  public let description: String

  public init(_ description: String) { self.description = description }
}
