public import CommonMark

/// Something that a guide asks the catalog to put in its place.
public struct Request: Hashable, Sendable {
  /// What is asked for.
  public enum Kind: Hashable, Sendable {
    /// `` $`TEX`$ ``: a formula within a line.
    case formula(tex: String)
    /// A block `math NAME`: a displayed formula; a name is what the entry checks it by.
    case display(name: String?, tex: String)
    /// `` `=name FORMAT` ``: a value of the worksheet.
    case value(ValueRequest)
    /// A block `listing SYMBOL …`: declarations of the implementation.
    case listing(symbols: [String])
    /// A block `figure NAME`: a figure of the worksheet.
    case figure(name: String)
    /// A block `table NAME`: a table of the worksheet.
    case table(name: String)
    /// A block `steps NAME`: a trace of the worksheet, step by step.
    case steps(name: String)
    /// A block `checks`: the checks of the worksheet.
    case checks
    /// A block `references`: the entry's references.
    case references
    /// A block `playground NAME`.
    case playground(name: String)
    /// A block `exercise NAME`.
    case exercise(name: String)
    /// A block `assessment`: where to begin, proposed from the exercises.
    case assessment
    /// A block `generated NAME`: what the site makes of all entries; on its own pages only.
    case generated(name: String)
  }

  public let kind: Kind
  public let file: String
  /// Where it is written, counted from 1.
  public let line: Int
  /// The caption of a figure, a table or steps, an inline rendition; `nil` where there is none.
  ///
  /// While a guide is filled, the requests within the caption are filled already.
  public internal(set) var caption: Rendition?

  public init(kind: Kind, file: String, line: Int, caption: Rendition? = nil) {
    self.kind = kind
    self.file = file
    self.line = line
    self.caption = caption
  }

  /// Where the answer has to stand: within a line or as a block.
  public var placement: Rendition.Placement {
    switch kind {
    case .formula, .value: .inline
    default: .block
    }
  }
}

/// A request for a value: its name, the component meant and how to write it.
public struct ValueRequest: Hashable, Sendable {
  /// The name under which the worksheet shows it.
  public let name: String
  /// The component: none for the whole value, `[i]` of a vector, `[i, j]` of a matrix, from 0.
  public let index: [Int]
  /// `nil` where the guide does not say.
  public let format: ValueFormat?

  public init(name: String, index: [Int] = [], format: ValueFormat? = nil) {
    self.name = name
    self.index = index
    self.format = format
  }
}
