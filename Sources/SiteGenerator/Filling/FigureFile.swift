import CommonMark
import Figures

/// A figure as a file of its own, which the Markdown pages show.
struct FigureFile {
  let path: String
  private let figure: Figure
  private let marks: [[Figure.Point]]
  private let name: String

  /// The file of a figure.
  ///
  /// An id has no dot, so no two figures share a path.
  ///
  /// - Parameters:
  ///   - figure: the figure.
  ///   - marks: the points of steps, marked on top.
  ///   - name: its name in the worksheet.
  ///   - id: the id of the entry.
  init(
    _ figure: Figure, marks: [[Figure.Point]] = [], named name: String, of id: String
  ) {
    path = "figures/\(id).\(fileWord(of: name)).svg"
    (self.figure, self.marks, self.name) = (figure, marks, name)
  }

  var output: OutputFile {
    OutputFile(path: path, text: figure.svg(id: name, standalone: true, marks: marks) + "\n")
  }

  /// The figure in a Markdown page.
  var commonMark: String {
    let words = "\(figure.title). \(figure.description)"
    return "![\(words.onOneLine.escapedForCommonMark)](\(Target.file(path).markdown.asDestination))"
  }
}

/// A name as a part of the name of a file.
///
/// Every character but small letters, digits and hyphens becomes its number: so no two names give
/// one word, not even where file names know no capital letters.
///
/// - Parameter name: such as `first steps`.
/// - Returns: such as `first_20_steps`.
package func fileWord(of name: String) -> String {
  name.unicodeScalars.map { scalar in
    switch scalar {
    case "a"..."z", "0"..."9", "-": String(scalar)
    default: "_" + String(scalar.value, radix: 16) + "_"
    }
  }.joined()
}
