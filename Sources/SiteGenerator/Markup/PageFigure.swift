import CommonMark
import Figures

/// A generated figure: drawn in the page, and as a file for the Markdown page.
struct PageFigure {
  let figure: Figure
  /// Its id in the page.
  let id: String
  let caption: [Inline]
  let file: FigureFile

  /// A figure of a page of the site.
  ///
  /// - Parameters:
  ///   - figure: the figure.
  ///   - name: its name, different from all others of the page.
  ///   - page: the name of the page.
  ///   - caption: what stands below it.
  init(_ figure: Figure, named name: String, on page: String, caption: [Inline]) {
    (self.figure, self.caption) = (figure, caption)
    id = "figure.\(name)"
    file = FigureFile(figure, named: name, of: page)
  }

  var html: String {
    "<figure id=\"\(id.escapedForHTML)\">\n\(figure.responsiveSVG(id: id))\n"
      + "<figcaption>\(caption.html)</figcaption>\n</figure>\n"
  }

  var commonMark: String { "\(file.commonMark)\n\n\(caption.commonMark)" }
}
