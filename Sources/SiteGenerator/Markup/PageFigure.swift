import CommonMark
import Figures

/// A generated figure: drawn in the page, and as a file for the Markdown page.
struct PageFigure {
  let figure: Figure
  /// Its id in the page.
  let id: String
  let caption: [Inline]
  /// Whether it is a small picture beside what it is about, not the thing itself.
  let isSmall: Bool
  let file: FigureFile

  /// A figure of a page of the site.
  ///
  /// - Parameters:
  ///   - figure: the figure.
  ///   - name: its name, different from all others of the page.
  ///   - page: the name of the page.
  ///   - caption: what stands below it.
  ///   - isSmall: whether it is a small picture.
  init(
    _ figure: Figure, named name: String, on page: String, caption: [Inline],
    isSmall: Bool = false
  ) {
    (self.figure, self.caption, self.isSmall) = (figure, caption, isSmall)
    id = "figure.\(name)"
    file = FigureFile(figure, named: name, of: page)
  }

  var html: String {
    let style = isSmall ? " class=\"small\"" : ""
    let drawing = isSmall ? figure.svg(id: id, width: 400) : figure.responsiveSVG(id: id)
    return "<figure id=\"\(id.escapedForHTML)\"\(style)>\n\(drawing)\n"
      + "<figcaption>\(caption.html)</figcaption>\n</figure>\n"
  }

  var commonMark: String { "\(file.commonMark)\n\n\(caption.commonMark)" }
}
