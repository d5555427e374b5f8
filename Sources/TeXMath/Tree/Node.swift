/// A part of a formula, as it is laid out, with its place in the TeX that it was read from.
public struct Node: Sendable, Equatable {
  /// What it is.
  public var kind: Kind
  /// Where it stands: positions in the Unicode scalars of the TeX, from 0.
  public var place: Range<Int>

  public init(_ kind: Kind, at place: Range<Int>) {
    self.kind = kind
    self.place = place
  }

  /// What a part of a formula can be.
  public indirect enum Kind: Sendable, Equatable {
    /// A letter, or a name of several letters: `x`, `\alpha`, `\mathbf{w}`, `\mathrm{new}`.
    case identifier(String, Alphabet)
    /// Digits with at most one point: `2`, `0.05`, `\mathbb{1}`.
    case number(String, Alphabet)
    /// An operator, a relation, a bracket, a sign of punctuation, dots.
    case symbol(String, Class)
    /// A function with a name: `\log`, `\operatorname{tr}`, `\max`, `\arg\min` (name `arg min`).
    /// What stands in `limits` goes below and above it in a display.
    case function(String, limits: Bool)
    /// An operator that is drawn large: `\sum`, `\prod`, `\int`, `\bigcup`.
    case bigOperator(String, limits: Bool)
    /// Words, with formulas between them: `\text{for all $i$}`.
    case text([TextRun])
    /// Parts side by side; empty for `{}`.
    case row([Node])
    /// What stands below and above to the right of a base, or below and above it.
    case scripts(Scripts)
    case fraction(Fraction)
    /// `\sqrt{x}`, `\sqrt[3]{x}`.
    case root(Node, index: Node?)
    /// A body between two brackets.
    case fence(Fence)
    /// `\middle|` between `\left` and `\right`: as tall as its fence.
    case middle(String)
    /// A bracket alone, of its own size: `\big/`.
    case delimiter(String, Size, Class)
    case accent(Accent, Node)
    /// `\overset{a}{b}`, `\underset{a}{b}`, `\stackrel{a}{b}`.
    case stack(base: Node, over: Node?, under: Node?)
    /// `\overbrace{b}^{label}`, `\underbrace{b}_{label}`: the brace is one of `⏞ ⏟ ⎴ ⎵`.
    case brace(String, base: Node, label: Node?, over: Bool)
    /// An arrow as long as what stands over and under it: `\xrightarrow[u]{o}`.
    case arrow(String, over: Node?, under: Node?)
    case table(Table)
    /// `\displaystyle`, `\textstyle` and smaller, over the rest of its group.
    case style(Style, Node)
    /// `\color{red}`, `\textcolor{red}{…}`: a colour of CSS by its name or as `#rrggbb`.
    case color(String, Node)
    /// `\htmlData{name=value}{…}`: a part that a page can find by its data attributes.
    case attributed([Attribute], Node)
    /// `\mathrel{…}` and its kin: a part that keeps distance as the class does.
    case classed(Class, Node)
    /// `\boxed{…}`.
    case boxed(Node)
    /// `\cancel{…}`.
    case cancelled(Node)
    /// `\phantom{…}`: takes room and is not drawn.
    case phantom(Node, width: Bool, height: Bool)
    /// Room between two parts, in em; negative for `\!`.
    case space(Double)
  }

  /// A data attribute: `slot` for `data-slot`.
  public struct Attribute: Sendable, Equatable {
    public let name: String
    public let value: String
  }

  /// What a symbol is to its neighbours, which decides the room around it.
  public enum Class: Sendable, Equatable, CaseIterable {
    /// A letter among others: `∞`, `∀`, `!`, `%`.
    case ordinary
    /// Between two operands: `+`, `\cdot`.
    case binary
    /// A sign before its operand: the minus of `-x`.
    case prefix
    /// `=`, `\leq`, `\in`, `\to`, the bar of `p(x | y)`.
    case relation
    case open
    case close
    /// `,`, `;`.
    case punctuation
    /// `\ldots`, `\cdots`.
    case inner
    /// A part that is a large operator: `\mathop{…}`.
    case large
  }

  /// A base with what is written small beside it.
  public struct Scripts: Sendable, Equatable {
    public var base: Node
    public var sub: Node?
    /// How many primes stand before the superscript: 2 in `f''`.
    public var primes: Int
    public var sup: Node?
    public var placement: Placement

    public init(
      base: Node, sub: Node? = nil, primes: Int = 0, sup: Node? = nil,
      placement: Placement = .beside
    ) {
      self.base = base
      self.sub = sub
      self.primes = primes
      self.sup = sup
      self.placement = placement
    }
  }

  /// Where scripts stand.
  public enum Placement: Sendable, Equatable {
    case beside
    /// Below and above in a display, beside in a line.
    case limits
    /// Below and above everywhere: `\limits`, `\underset` of an operator.
    case alwaysLimits
  }

  public struct Fraction: Sendable, Equatable {
    public var numerator: Node
    public var denominator: Node
    /// Without a bar it is the inside of a binomial: `\binom{n}{k}` is a fence around it.
    public var hasBar: Bool
    /// The size that `\dfrac`, `\tfrac` and `\cfrac` ask for.
    public var style: Style?

    public init(_ numerator: Node, _ denominator: Node, hasBar: Bool = true, style: Style? = nil) {
      self.numerator = numerator
      self.denominator = denominator
      self.hasBar = hasBar
      self.style = style
    }
  }

  /// A body between two brackets.
  ///
  /// A bracket that is not drawn (`\left.`) is empty.
  public struct Fence: Sendable, Equatable {
    public var open: String
    public var body: Node
    public var close: String
    public var size: Size

    public init(_ open: String, _ body: Node, _ close: String, size: Size = .text) {
      self.open = open
      self.body = body
      self.close = close
      self.size = size
    }
  }

  /// How tall a bracket is.
  public enum Size: Sendable, Equatable {
    /// As written: one line tall.
    case text
    /// As tall as what it encloses: `\left( … \right)`.
    case stretched
    /// `\big` 1, `\Big` 2, `\bigg` 3, `\Bigg` 4: 1.2, 1.8, 2.4 and 3 em tall.
    case fixed(Int)
  }

  public enum Style: Sendable, Equatable, CaseIterable {
    case display, text, script, scriptscript
  }

  /// A mark over or under a base, as wide as the base where `isWide`.
  public enum Accent: Sendable, Equatable, CaseIterable {
    case hat, wideHat, tilde, wideTilde, bar, overline, underline, vec, rightArrow, leftArrow
    case bothArrow, underRightArrow, underLeftArrow, dot, doubleDot, tripleDot, check, breve
    case acute, grave, ring
  }

  /// Words or a formula within `\text`.
  public enum TextRun: Sendable, Equatable {
    case words(String, Alphabet)
    case formula(Node)
  }

  /// Cells in rows and columns.
  ///
  /// The brackets of `bmatrix` are a fence around it.
  public struct Table: Sendable, Equatable {
    public var environment: Environment
    public var rows: [Row]
    /// How the columns are aligned, as far as the author said.
    public var columns: [Alignment]

    public init(_ environment: Environment, rows: [Row], columns: [Alignment] = []) {
      self.environment = environment
      self.rows = rows
      self.columns = columns
    }

    public struct Row: Sendable, Equatable {
      public var cells: [Node]
      /// The number beside the line: `\tag{1}`.
      public var tag: Node?
      /// Whether a line is drawn above it: `\hline`.
      public var hasRule: Bool

      public init(_ cells: [Node], tag: Node? = nil, hasRule: Bool = false) {
        self.cells = cells
        self.tag = tag
        self.hasRule = hasRule
      }
    }
  }

  public enum Alignment: Sendable, Equatable { case left, center, right }

  /// What kind of table: decides alignment and size of its cells.
  public enum Environment: Sendable, Equatable, CaseIterable {
    /// `matrix`, `pmatrix`, `bmatrix`, `array` and their kin.
    case matrix
    case smallMatrix
    case cases
    /// `aligned`, `align`, `split`: right and left by turns.
    case aligned
    /// `gathered`, and the lines of a formula with `\\`.
    case gathered
    /// `\substack`.
    case stacked
  }
}

extension Node {
  /// The parts side by side: of a row its parts, of anything else itself.
  public var parts: [Node] {
    if case .row(let parts) = kind { return parts }
    return [self]
  }

  /// Whether nothing is written here.
  public var isEmpty: Bool {
    if case .row(let parts) = kind { return parts.isEmpty }
    return false
  }
}
