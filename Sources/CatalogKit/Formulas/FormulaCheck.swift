/// What shall be proved of a formula that the guide displays.
public struct FormulaCheck: Sendable {
  /// The ways to check a formula.
  enum Kind: Sendable {
    /// All sides are equal, and one of them asks the code of the entry.
    case agrees
    /// All sides are equal; no code is asked.
    case identity
    /// The order holds; with the symbols of `equality` both sides are equal.
    case inequality(equality: FormulaSymbols?)
    /// The limit has the value of the other side.
    case limit
    /// The right side is the derivative of the formula of that name by that symbol.
    case derivative(of: String, by: String)
    /// The left side is where the right side, `\arg\min_b …`, is least.
    case minimum
    /// There is nothing to evaluate.
    case statement(String)
  }

  let kind: Kind
  /// How far apart two sides may be, as a share of the larger of 1 and their size.
  let tolerance: Double
  let draws: Int
  /// Symbols for this formula alone, in place of the ones for all.
  let symbols: FormulaSymbols
  let origin: Origin

  private init(
    _ kind: Kind, within tolerance: Double, draws: Int, where symbols: FormulaSymbols,
    _ origin: Origin
  ) {
    precondition(draws >= 20, "a formula is checked on at least 20 draws")
    precondition(tolerance > 0 && tolerance < 1e-2, "a tolerance is small and positive")
    self.kind = kind
    self.tolerance = tolerance
    self.draws = draws
    self.symbols = symbols
    self.origin = origin
  }

  /// Both sides, and the code behind the symbols, give the same.
  ///
  /// - Parameters:
  ///   - tolerance: how far apart they may be, as a share of the larger of 1 and their size.
  ///   - draws: on how many seeded draws.
  ///   - symbols: symbols for this formula alone.
  ///   - fileID: where it is written; leave it to the compiler.
  ///   - line: where it is written; leave it to the compiler.
  /// - Returns: the check.
  public static func agrees(
    within tolerance: Double = 1e-12, draws: Int = 24, where symbols: FormulaSymbols = [:],
    fileID: String = #fileID, line: Int = #line
  ) -> FormulaCheck {
    FormulaCheck(
      .agrees, within: tolerance, draws: draws, where: symbols, Origin(fileID: fileID, line: line))
  }

  /// Both sides give the same, whatever the symbols are: a law that no code of the entry stands in.
  ///
  /// - Parameters:
  ///   - tolerance: how far apart they may be, as a share of the larger of 1 and their size.
  ///   - draws: on how many seeded draws.
  ///   - symbols: symbols for this formula alone.
  ///   - fileID: where it is written; leave it to the compiler.
  ///   - line: where it is written; leave it to the compiler.
  /// - Returns: the check.
  public static func identity(
    within tolerance: Double = 1e-12, draws: Int = 24, where symbols: FormulaSymbols = [:],
    fileID: String = #fileID, line: Int = #line
  ) -> FormulaCheck {
    FormulaCheck(
      .identity, within: tolerance, draws: draws, where: symbols,
      Origin(fileID: fileID, line: line))
  }

  /// The order between the sides holds on every draw.
  ///
  /// - Parameters:
  ///   - equality: symbols with which all sides are equal, so that no side can be made larger
  ///     unnoticed.
  ///   - tolerance: how far the order may be missed, as a share of the larger of 1 and the sides.
  ///   - draws: on how many seeded draws.
  ///   - symbols: symbols for this formula alone.
  ///   - fileID: where it is written; leave it to the compiler.
  ///   - line: where it is written; leave it to the compiler.
  /// - Returns: the check.
  public static func inequality(
    equalWhere equality: FormulaSymbols? = nil, within tolerance: Double = 1e-12, draws: Int = 24,
    where symbols: FormulaSymbols = [:], fileID: String = #fileID, line: Int = #line
  ) -> FormulaCheck {
    FormulaCheck(
      .inequality(equality: equality), within: tolerance, draws: draws, where: symbols,
      Origin(fileID: fileID, line: line))
  }

  /// A limit, found by extrapolation, has the value of the other side.
  ///
  /// - Parameters:
  ///   - tolerance: how far apart they may be, as a share of the larger of 1 and their size.
  ///   - draws: on how many seeded draws.
  ///   - symbols: symbols for this formula alone.
  ///   - fileID: where it is written; leave it to the compiler.
  ///   - line: where it is written; leave it to the compiler.
  /// - Returns: the check.
  public static func limit(
    within tolerance: Double = 1e-6, draws: Int = 24, where symbols: FormulaSymbols = [:],
    fileID: String = #fileID, line: Int = #line
  ) -> FormulaCheck {
    FormulaCheck(
      .limit, within: tolerance, draws: draws, where: symbols, Origin(fileID: fileID, line: line))
  }

  /// The formula is the derivative of another displayed one, which is differentiated as it stands.
  ///
  /// If the left side is declared as a symbol too, the code behind it must agree.
  ///
  /// - Parameters:
  ///   - name: the formula that is differentiated.
  ///   - symbol: by which symbol, as TeX; an element such as `w_j` where `j` is an index.
  ///   - tolerance: how far apart they may be, as a share of the larger of 1 and their size.
  ///   - draws: on how many seeded draws.
  ///   - symbols: symbols for this formula alone.
  ///   - fileID: where it is written; leave it to the compiler.
  ///   - line: where it is written; leave it to the compiler.
  /// - Returns: the check.
  public static func derivative(
    of name: String, by symbol: String, within tolerance: Double = 1e-12, draws: Int = 24,
    where symbols: FormulaSymbols = [:], fileID: String = #fileID, line: Int = #line
  ) -> FormulaCheck {
    FormulaCheck(
      .derivative(of: name, by: symbol), within: tolerance, draws: draws, where: symbols,
      Origin(fileID: fileID, line: line))
  }

  /// The left side is the least point of what stands after `\arg\min_b`: there every slope is 0, and
  /// points around it lie higher.
  ///
  /// - Parameters:
  ///   - tolerance: how far a slope may be from 0, as a share of the larger of 1 and the value.
  ///   - draws: on how many seeded draws.
  ///   - symbols: symbols for this formula alone.
  ///   - fileID: where it is written; leave it to the compiler.
  ///   - line: where it is written; leave it to the compiler.
  /// - Returns: the check.
  public static func minimum(
    within tolerance: Double = 1e-10, draws: Int = 24, where symbols: FormulaSymbols = [:],
    fileID: String = #fileID, line: Int = #line
  ) -> FormulaCheck {
    FormulaCheck(
      .minimum, within: tolerance, draws: draws, where: symbols,
      Origin(fileID: fileID, line: line))
  }

  /// A formula in which there is nothing to evaluate.
  ///
  /// - Parameters:
  ///   - reason: why, in a sentence for the page, without a full stop.
  ///   - fileID: where it is written; leave it to the compiler.
  ///   - line: where it is written; leave it to the compiler.
  /// - Returns: the check, which counts as none.
  public static func statement(
    _ reason: String, fileID: String = #fileID, line: Int = #line
  ) -> FormulaCheck {
    FormulaCheck(
      .statement(reason), within: 1e-12, draws: 24, where: [:], Origin(fileID: fileID, line: line))
  }
}

/// The formulas that the guide of an entry displays, and what is proved of each.
public struct Formulas: Sendable {
  /// What the symbols stand for in all of the formulas.
  let symbols: FormulaSymbols
  /// What the symbols mean, by their TeX.
  let meanings: [String: String]
  /// By their names in the guide.
  let checks: [(name: String, check: FormulaCheck)]

  /// - Parameters:
  ///   - symbols: what the symbols stand for, each after the ones it needs.
  ///   - meanings: what each symbol means, in a few words for the reader, by its TeX; those of single
  ///     checks too.
  ///   - checks: what is proved of each displayed formula, by its name in the guide.
  /// - Precondition: no symbol has two meanings, and each of them is declared.
  public init(
    _ symbols: FormulaSymbols = [:], meanings: KeyValuePairs<String, String> = [:],
    checks: KeyValuePairs<String, FormulaCheck>
  ) {
    self.symbols = symbols
    let known = Set(
      symbols.all.map { $0.tex } + checks.flatMap { $0.value.symbols.all.map { $0.tex } })
    for (tex, _) in meanings { precondition(known.contains(tex), "\(tex) is not declared") }
    self.meanings = Dictionary(uniqueKeysWithValues: meanings.map { ($0.key, $0.value) })
    self.checks = checks.map { (name: $0.key, check: $0.value) }
  }

  /// An entry whose guide displays no formula.
  public static let none = Formulas(checks: [:])
}

/// A formula of a guide, as a worker is given it.
public struct PackFormula: Codable, Hashable, Sendable {
  /// Its name in the guide; `nil` for one that has none.
  public let name: String?
  public let tex: String
  /// Where it stands in the guide.
  public let line: Int

  public init(name: String?, tex: String, line: Int) {
    self.name = name
    self.tex = tex
    self.line = line
  }
}

/// What became of a displayed formula.
public struct FormulaRecord: Codable, Hashable, Sendable {
  /// A symbol of the formula.
  public struct Symbol: Codable, Hashable, Sendable {
    public let tex: String
    /// What it means, in a few words; `nil` where the entry does not say.
    public let meaning: String?

    package init(tex: String, meaning: String?) { (self.tex, self.meaning) = (tex, meaning) }
  }

  public let name: String
  /// The formula as the guide has it.
  public let tex: String
  /// How it was checked, in words; for a statement why there is nothing to check.
  public let how: String
  /// On how many seeded draws; 0 for a statement.
  public let draws: Int
  /// The largest error, as a share of the larger of 1 and the size of the sides.
  public let error: Double
  public let tolerance: Double
  /// The declared symbols that stand in it, in the order of the declaration; `nil` is none.
  public let symbols: [Symbol]?

  package init(
    name: String, tex: String, how: String, draws: Int, error: Double, tolerance: Double,
    symbols: [Symbol]? = nil
  ) {
    (self.name, self.tex, self.how) = (name, tex, how)
    (self.draws, self.error, self.tolerance) = (draws, error, tolerance)
    self.symbols = symbols
  }

  /// Whether it was evaluated.
  public var isChecked: Bool { draws > 0 }
}
