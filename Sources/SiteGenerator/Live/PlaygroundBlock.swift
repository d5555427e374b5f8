import CatalogKit
import CommonMark
import Figures
import Guides
import MathCore

/// A playground on a page: the figure at its beginning and its results, and for the script what it
/// needs to move them.
struct PlaygroundBlock {
  let shown: PlaygroundShown
  let entry: String
  /// Its place among the playgrounds of the entry.
  let place: Int
  /// Whether the page has the module that moves it.
  let isLive: Bool
  let caption: Rendition?

  /// The block.
  ///
  /// - Parameters:
  ///   - id: an id that nothing else of the page has.
  ///   - file: the figure as a file, for the Markdown page.
  /// - Returns: the rendition.
  func rendition(id: String, file: FigureFile) -> Rendition {
    Rendition(
      .block, html: html(id: id), commonMark: commonMark(file), text: "")
  }

  private func html(id: String) -> String {
    let caption = caption.map { "<figcaption>\($0.html)</figcaption>\n" } ?? ""
    let results = shown.readouts.enumerated().map { index, readout in
      let decimals = readout.decimals.map { " data-decimals=\"\($0)\"" } ?? ""
      return "<div><dt>\(readout.label.escapedForHTML)</dt>"
        + "<dd data-readout=\"\(index)\"\(decimals)>\(readout.text.escapedForHTML)</dd></div>\n"
    }
    return "<section class=\"playground\" id=\"\(id.escapedForHTML)\" "
      + "aria-label=\"\(shown.figure.title.escapedForHTML)\"\(isLive ? attributes : "")>\n"
      + "<figure>\n\(shown.figure.movingSVG(id: id, moving: shown.moving))\n\(caption)</figure>\n"
      + "<p class=\"failure\" role=\"alert\" hidden=\"\"></p>\n"
      + "<dl class=\"readouts\">\n\(results.joined())</dl>\n"
      + (isLive
        ? Controls(shown: shown, id: id).html
          + "<p class=\"announcement\" role=\"status\"></p>\n" : "")
      + "</section>\n"
  }

  /// What the script needs.
  private var attributes: String {
    func list(_ numbers: [Double]) -> String {
      numbers.map { $0.shortText }.joined(separator: ",")
    }
    var text =
      " data-entry=\"\(entry)\" data-playground=\"\(place)\" "
      + "data-name=\"\(shown.name)\" "
      + "data-canvases=\"\(list(shown.figure.canvases().flatMap { $0.frame }))\""
    if shown.data.rows > 0 {
      text += " data-columns=\"\(shown.data.columns)\" data-data=\"\(list(shown.data.elements))\""
    }
    return text
  }

  private func commonMark(_ file: FigureFile) -> String {
    let results = shown.readouts.map { readout in
      "- \([Inline.text("\(readout.label): \(readout.text)")].commonMark)"
    }
    return file.commonMark + (caption.map { "\n\n\($0.commonMark)" } ?? "")
      + (results.isEmpty ? "" : "\n\n" + results.joined(separator: "\n"))
  }
}

extension PlaygroundShown.Readout {
  /// The result as a reader sees it: so many decimals, and a true minus.
  var text: String {
    if let words { return words }
    let format = ValueFormat(".\(decimals ?? 3)f")
    return (format?.string(number ?? .nan) ?? "").withMinus
  }
}

extension String {
  /// The text with a minus sign for each hyphen.
  var withMinus: String { replacing("-", with: "−") }
}
