import CommonMark

/// How long a page takes to read, from what is on it.
///
/// Words are read at the rate of silent reading of English non-fiction. A displayed formula and a
/// line of code take longer than their symbols tell: one stops at them. How long is a convention of
/// this catalog, and the site says so.
///
/// - Source: M. Brysbaert, *How many words do we read per minute? A review and meta-analysis of
///   reading rate*, Journal of Memory and Language 109, 2019: 238 words per minute.
public struct ReadingTime: Hashable, Sendable {
  /// The rate of silent reading of non-fiction.
  public static let wordsPerMinute = 238
  /// How long one stops at a displayed formula.
  public static let secondsPerFormula = 20
  /// How long one stops at a line of code.
  public static let secondsPerLine = 4

  /// Words of text, a formula or value within a line counted as one.
  public let words: Int
  /// Displayed formulas.
  public let formulas: Int
  /// Lines of code that are not blank.
  public let lines: Int

  public init(words: Int, formulas: Int, lines: Int) {
    (self.words, self.formulas, self.lines) = (words, formulas, lines)
  }

  /// The time in whole minutes, rounded up.
  public var minutes: Int {
    // t = 60 w / 238 + 20 f + 4 l seconds
    let seconds =
      60 * Double(words) / Double(Self.wordsPerMinute)
      + Double(Self.secondsPerFormula * formulas + Self.secondsPerLine * lines)
    return Int((seconds / 60).rounded(.up))
  }

  /// A time in words, such as `1 h 35 min`.
  public static func text(minutes: Int) -> String {
    minutes < 60
      ? "\(minutes) min"
      : "\(minutes / 60) h" + (minutes % 60 == 0 ? "" : " \(minutes % 60) min")
  }
}

extension Guide {
  /// How long the guide takes to read: its text with headings, captions and tables, its displayed
  /// formulas, and its code.
  ///
  /// Figures, tables of the run, checks, playgrounds and exercises count only by their captions.
  ///
  /// - Parameter listing: the code that the listing of some symbols shows.
  /// - Returns: what there is to read.
  /// - Precondition: the guide is not filled yet.
  public func readingTime(listing: (_ symbols: [String]) -> String) -> ReadingTime {
    var (words, formulas, lines) = (0, 0, 0)
    for node in document.root.descendants {
      switch node.kind {
      case .text(let text): words += text.wordCount
      case .code: words += 1
      case .codeBlock(_, let code):
        guard let place = places.first(where: { $0.node == node }) else {
          lines += code.filledLineCount
          continue
        }
        words += place.caption?.wordCount ?? 0
        switch place.request.kind {
        case .display: formulas += 1
        case .listing(let symbols): lines += listing(symbols).filledLineCount
        default: break
        }
      default: break
      }
    }
    return ReadingTime(words: words, formulas: formulas, lines: lines)
  }
}

extension String {
  /// How many words the text has: runs without white space that hold a letter or a digit.
  fileprivate var wordCount: Int {
    var (count, isWord) = (0, false)
    for scalar in unicodeScalars {
      if scalar.isSpace {
        isWord = false
      } else if !isWord, scalar.isLetterOrDigit {
        isWord = true
        count += 1
      }
    }
    return count
  }

  /// How many lines are not blank.
  fileprivate var filledLineCount: Int {
    var (count, isFilled) = (0, false)
    for byte in utf8 {
      if byte == UInt8(ascii: "\n") {
        isFilled = false
      } else if !isFilled, byte > 0x20 {
        isFilled = true
        count += 1
      }
    }
    return count
  }
}

extension Unicode.Scalar {
  fileprivate var isSpace: Bool { value <= 0x20 || (value >= 0x80 && properties.isWhitespace) }

  fileprivate var isLetterOrDigit: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: value >= 0x80 && (properties.isAlphabetic || properties.numericType != nil)
    }
  }
}
